import { pageAddress } from '$lib/i18n/language';
import type { Evidence } from '../../domain/schema/essay';
import { STORY } from '../../scene/story';
import { recordHref } from '../reading/recordPath';
import { printParams } from '../../state/params';
import type { Selection } from '../../state/selection';
import type { Instant } from '../../time/instant';

/** Where an event is told of by itself, in the language of the page. */
export function eventHref(id: string): string {
	return recordHref('event', id);
}

/** The question opened on the map. */
export function questionHref(id: string): string {
	return mapHref({ selection: { kind: 'question', id } });
}

/** The map at an hour in our best estimate. */
export function hourHref(t: Instant): string {
	return mapHref({ t });
}

/** The moment of a piece of evidence on the map: its hour where the map has it, in its voice. */
export function momentHref({ at, voice, ...about }: Evidence): string {
	return mapHref({
		...(at >= STORY.from && at <= STORY.to ? { t: at } : {}),
		...(voice === undefined ? {} : { voice }),
		selection: subjectOf(about)
	});
}

function subjectOf({ event, account, place }: Omit<Evidence, 'at' | 'voice'>): Selection {
	if (event !== undefined) return { kind: 'event', id: event };
	if (account !== undefined) return { kind: 'question', id: questionOf(account) };
	return place === undefined ? { kind: 'none' } : { kind: 'place', id: place };
}

/** The question of an account written `q_storm/columns`. */
export function questionOf(account: string): string {
	return account.slice(0, account.indexOf('/'));
}

function mapHref(params: Parameters<typeof printParams>[0]): string {
	// A colon may stand in a query as it is, and reads better.
	return `${pageAddress('/')}?${printParams(params).toString().replaceAll('%3A', ':')}`;
}
