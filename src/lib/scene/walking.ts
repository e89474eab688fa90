import type { Holding } from '../domain/schema/holding';
import type { Instant } from '../time/instant';
import type { BridgeOnWay } from './crossingAt';

/** 500 sazhens of 2.1336 m, by the law of 4 June 1899. */
export const METRES_PER_VERST = 1066.8;

/**
 * How fast one walks, in metres a second. `steady`: 4 km/h, what a grown person keeps up along a
 * street for an hour. `slow`: 2.9 km/h, with a burden, in a crowd, or in the dark and the mud of
 * that autumn. Both are our judgement; nobody's walk was timed.
 */
export const PACES = { steady: 1.1, slow: 0.8 } as const;
export type Pace = keyof typeof PACES;

/** How far from a street a point may lie, in metres: the depth of most blocks and gardens. */
export const CROSSING_REACH_METRES = 150;

/** How many minutes a way takes. */
export function walkMinutes(metres: number, pace: Pace): number {
	return metres / PACES[pace] / 60;
}

/** The length of a way in versts. */
export function inVersts(metres: number): number {
	return metres / METRES_PER_VERST;
}

/** The bridges that nobody can walk over: those raised, by place id, in alphabetical order. */
export function raisedBridges(holdings: ReadonlyMap<string, Holding>): string[] {
	return [...holdings.values()]
		.flatMap(({ place, state }) => (state === 'raised' ? [place] : []))
		.toSorted();
}

/** A bridge that is raised while somebody is on the way to it. */
export interface RaisedAhead {
	bridge: string;
	at: Instant;
}

/**
 * The bridges of a way that go up after one has set out at `t` and before one has come to them.
 */
export function raisedAhead(
	holdings: readonly Holding[],
	bridges: readonly BridgeOnWay[],
	{ t, pace }: { t: Instant; pace: Pace }
): RaisedAhead[] {
	return bridges.flatMap(({ id, metres }) => {
		const arrival = t + walkMinutes(metres, pace);
		const raised = holdings.find(
			({ place, state, from }) => place === id && state === 'raised' && from > t && from <= arrival
		);
		return raised ? [{ bridge: id, at: raised.from }] : [];
	});
}
