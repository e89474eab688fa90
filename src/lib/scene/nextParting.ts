import type { Instant } from '../time/instant';
import type { AtlasInVoice } from './atlasInVoice';
import type { Both } from './differencesAt';
import { oncePer } from './oncePer';

/**
 * When two tellings next part, or last did, before or after `t`: when something begins that one
 * alone tells, or tells so. `undefined` where that never happens any more.
 */
export function nextParting(
	[first, second]: Both<AtlasInVoice>,
	t: Instant,
	direction: 'next' | 'previous'
): Instant | undefined {
	const partings = partingsOf(first)(second);
	return direction === 'next'
		? partings.find((parting) => parting > t)
		: partings.findLast((parting) => parting < t);
}

const partingsOf = oncePer((first: AtlasInVoice) =>
	oncePer((second: AtlasInVoice): readonly Instant[] => {
		const starts = [
			...onlyInOne(hoursKnown(first), hoursKnown(second)),
			...onlyInOne(first.holdings, second.holdings),
			...onlyInOne(first.movements, second.movements),
			...onlyInOne(first.signals, second.signals),
			...onlyInOne(first.extents, second.extents)
		].map(({ from }) => from);
		return [...new Set(starts)].sort((a, b) => a - b);
	})
);

/** The records that are in one list alone: an event at two hours is two records. */
function onlyInOne<T>(first: readonly T[], second: readonly T[]): T[] {
	const [a, b] = [new Set(first), new Set(second)];
	return [
		...first.filter((record) => !b.has(record)),
		...second.filter((record) => !a.has(record))
	];
}

function hoursKnown({ events }: AtlasInVoice): AtlasInVoice['events'] {
	return events.filter(({ precision }) => precision !== 'day');
}
