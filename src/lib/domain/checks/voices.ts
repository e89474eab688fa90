import type { Fault } from '../errors';
import { STANCES } from '../schema/citation';
import { BEST_VOICE, type Voice } from '../schema/voice';

const FILE = 'voices.json';

/**
 * Faults of voices that one record cannot show: what they prefer is neither a stance nor a work
 * cited, and the best estimate is missing or prefers anything to our own judgement. Nothing is said
 * where the table could not be read.
 */
export function checkVoices(
	voices: readonly Voice[],
	ids: ReadonlyMap<string, ReadonlySet<string>>
): Fault[] {
	const works = ids.get('citations.json');
	const known: ReadonlySet<string> = new Set([...STANCES, ...(works ?? [])]);
	const best = voices.find(({ id }) => id === BEST_VOICE);
	return [
		...voices.flatMap(({ id, prefers }) =>
			prefers.flatMap((preferred, row) => {
				if (!works || known.has(preferred)) return [];
				const message = 'neither a stance nor a work of citations.json: correct it';
				return [{ file: FILE, path: `${id}.prefers[${row}]`, value: preferred, message }];
			})
		),
		...(ids.get(FILE)?.has(BEST_VOICE) === false
			? [{ file: FILE, path: '', value: undefined, message: 'the voice “best” is missing: add it' }]
			: []),
		...(best && best.prefers.length > 0
			? [
					{
						...{ file: FILE, path: 'best.prefers', value: best.prefers },
						message: 'the best estimate prefers nothing to our judgement: leave this empty'
					}
				]
			: [])
	];
}
