import { m } from '$lib/paraglide/messages';
import type { ToldFeature } from '../../import/messages';
import { formatClock, formatDate, type Language } from '../../time/format';
import { civilTime, type Instant } from '../../time/instant';
import type { Interval } from '../../time/interval';

/** What a feature is called; by its number in the file where it bears no name. */
export function nameOf({ title, row }: Pick<ToldFeature, 'title' | 'row'>): string {
	return title === '' ? m.own_nameless({ row: row + 1 }) : title;
}

/** What shape a feature has. */
export const SHAPE_WORDS: Readonly<Record<ToldFeature['shape'], () => string>> = {
	point: m.own_shape_point,
	line: m.own_shape_line,
	area: m.own_shape_area,
	several: m.own_shape_several,
	none: m.own_shape_none
};

/** When a feature was there, Old Style; without an end, from when on. */
export function timeWords({ from, to }: Interval, language: Language): string {
	const start = momentWords(from, language);
	if (to === null) return m.own_from({ from: start });
	return m.own_from_to({ from: start, to: momentWords(to, language) });
}

function momentWords(t: Instant, language: Language): string {
	return m.own_moment({
		day: formatDate(t, 'julian', language),
		year: civilTime(t, 'julian').year,
		time: formatClock(t)
	});
}
