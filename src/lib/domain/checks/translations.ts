import { instantOf } from '../../time/instant';
import type { Atlas } from '../atlas';
import type { Fault } from '../errors';

const STORY_FROM = instantOf({ year: 1917, month: 10, day: 24 }, 0, 0, 'julian');
const STORY_TO = instantOf({ year: 1917, month: 10, day: 27 }, 0, 0, 'julian');

/**
 * Faults of language: events that begin on 24–26 October are told in English and Russian. Day-long
 * background rows and all other days may still wait for their Russian text.
 */
export function checkTranslations({ events }: Atlas): Fault[] {
	return events
		.filter(({ from }) => from >= STORY_FROM && from < STORY_TO)
		.flatMap((event) => {
			const missing = [
				...(event.headline.ru === undefined ? ['headline.ru'] : []),
				...(event.text !== undefined && event.text.ru === undefined ? ['text.ru'] : [])
			];
			return missing.map((field) => ({
				file: 'chronology.json',
				path: `${event.id}.${field}`,
				value: undefined,
				message: 'the Russian text is missing: translate the English one'
			}));
		});
}
