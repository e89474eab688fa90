import { m } from '$lib/paraglide/messages';
import { printBibtex } from '../../export/bibtex';
import type { Explorer } from '../../state/explorer.svelte';
import { formatClock, formatDate } from '../../time/format';
import { civilTime, instant, printOldStyle, two } from '../../time/instant';
import { voiceNames } from '../compare/voiceNames';

/** What a citation of a view is made of; all but the day of access, which is that of copying. */
export interface ViewCitation {
	/** `25 October 1917 Old Style (7 November New Style), 21:40`. */
	moment: string;
	/** In whose telling, or in which two. */
	voice: string;
	version: string;
	url: string;
	/** `1917-10-25T21:40`, Old Style. */
	oldStyle: string;
	language: Explorer['language'];
}

/** The view of the explorer as it is now, at an address and in a version of the data. */
export function viewCitation(explorer: Explorer, version: string, url: string): ViewCitation {
	const { language } = explorer;
	return {
		...{ moment: momentWords(explorer), voice: voiceWords(explorer), version, url, language },
		oldStyle: printOldStyle(instant(explorer.clock.minute))
	};
}

function voiceWords(explorer: Explorer): string {
	if (!explorer.comparison.isOn) return explorer.voiceName;
	const [first, second] = voiceNames(explorer);
	return m.take_two_voices({ first, second });
}

/** The time of the story in both calendars. */
export function momentWords({ clock, language }: Explorer): string {
	const t = instant(clock.minute);
	return m.take_moment({
		oldStyle: formatDate(t, 'julian', language),
		newStyle: formatDate(t, 'gregorian', language),
		year: civilTime(t, 'julian').year,
		time: formatClock(t)
	});
}

/** A note after the Chicago Manual, in Russian after GOST; without a day it says where that will stand. */
export function printNote({ moment, voice, version, url, language }: ViewCitation, day?: Date) {
	const accessed = day ? dayWords(day, language) : m.take_day_of_access();
	return m.take_note({ moment, voice, version, url, accessed });
}

/** The same as an entry for BibTeX. */
export function printEntry(citation: ViewCitation, day?: Date): string {
	const { moment, voice, version, url, oldStyle, language } = citation;
	return printBibtex({
		key: `petrograd1917-${oldStyle.slice(5).replace(/\D/g, '')}`,
		...{ title: m.site_title(), url, version },
		note: m.take_bibtex_note({ moment, voice }),
		...(day ? { urldate: isoDay(day) } : {}),
		langid: language === 'ru' ? 'russian' : 'english'
	});
}

/** A day by the visitor's own clock: `November 27, 2026` as the Chicago Manual has it, `27.11.2026`. */
function dayWords(day: Date, language: Explorer['language']): string {
	return language === 'ru'
		? `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`
		: new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(day);
}

function isoDay(day: Date): string {
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
