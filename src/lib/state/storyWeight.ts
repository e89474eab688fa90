import type { CompiledAtlas } from '../domain/compiled';
import type { Category, ChronologyEvent, Precision } from '../domain/schema/event';
import type { Instant } from '../time/instant';

/*
 * Our judgement of how much there is to follow, in events of politics known to the hour. What is
 * to be seen on the map counts for more than what was said; what nobody timed, for half.
 */
export const CATEGORY_WEIGHT: Readonly<Record<Category, number>> = {
	...{ combat: 2, seizure: 1.5, arrest: 1.5, signal: 1.5, movement: 1.2 },
	...{ political: 1, government: 1, communication: 0.8, press: 0.8, city_life: 0.5 }
};
const PRECISION_WEIGHT: Readonly<Record<Precision, number>> = {
	...{ exact: 1, about: 1, part_of_day: 0.5, day: 0 }
};
const MOVEMENT_END_WEIGHT = 0.5;
export const HOLDING_WEIGHT = 0.7;

/** What needs to be read needs this many minutes about it, to either side. */
const REACH_MINUTES = 30;
/** An event counts at most for so long, however long it lasts: what happens, happens as it begins. */
const LONGEST_MINUTES = 60;

/** A thing that happens over some minutes, and how much it weighs. */
interface Happening {
	from: number;
	to: number;
	weight: number;
}

/**
 * How much happens in every minute of `[from, to)`: the weights of events, of the beginnings and
 * ends of movements and of changes of holder, each spread evenly over its own minutes and then,
 * falling off in a straight line, over half an hour to either side. Within the stretch the sum is
 * that of all weights, but for what is spread beyond its ends.
 */
export function storyWeight(
	atlas: CompiledAtlas,
	{ from, to }: { from: Instant; to: Instant }
): Float64Array {
	const weight = new Float64Array(to - from);
	for (const happening of happenings(atlas, from)) {
		const minutes = Math.max(1, Math.round(happening.to - happening.from));
		for (let minute = 0; minute < minutes; minute += 1) {
			const at = Math.floor(happening.from - from) + minute;
			if (at >= 0 && at < weight.length) {
				weight[at] = (weight[at] ?? 0) + happening.weight / minutes;
			}
		}
	}
	return smoothed(weight);
}

function happenings({ events, trajectories, holdings }: CompiledAtlas, from: Instant): Happening[] {
	const instantly = (t: number, weight: number) => ({ from: t, to: t, weight });
	return [
		...events.map(eventHappening),
		...trajectories.flatMap(({ keyframes }) =>
			[keyframes[0], keyframes.at(-1)].flatMap((end) =>
				end ? [instantly(end[2], MOVEMENT_END_WEIGHT)] : []
			)
		),
		// Who held what when the story begins is no change.
		...holdings
			.filter((holding) => holding.from > from)
			.map((holding) => instantly(holding.from, HOLDING_WEIGHT))
	];
}

function eventHappening({ from, to, category, precision }: ChronologyEvent): Happening {
	const weight = CATEGORY_WEIGHT[category] * PRECISION_WEIGHT[precision];
	return { from, to: Math.min(to, from + LONGEST_MINUTES), weight };
}

/** Every value spread over its neighbours by a triangle of the same area. */
function smoothed(values: Float64Array): Float64Array {
	const spread = new Float64Array(values.length);
	values.forEach((value, at) => {
		if (value === 0) return;
		for (let offset = 1 - REACH_MINUTES; offset < REACH_MINUTES; offset += 1) {
			const share = (REACH_MINUTES - Math.abs(offset)) / REACH_MINUTES ** 2;
			const target = at + offset;
			if (target >= 0 && target < spread.length) {
				spread[target] = (spread[target] ?? 0) + value * share;
			}
		}
	});
	return spread;
}
