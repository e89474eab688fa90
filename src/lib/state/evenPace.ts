import { instant, type Instant } from '../time/instant';
import { FASTEST, type Pace } from './pace';

/** A second of the even story is never more than an hour of it, and never less than a minute. */
const LEAST_MINUTES_PER_SECOND = 1;
/** Halvings of the search for the measure: as fine as a number of this size can be. */
const HALVINGS = 60;

/** An even story: a pace that lingers where much happens. */
export interface EvenPace extends Pace {
	/** How much of the telling is over at `t`, from 0 to 1, never falling; 0 and 1 beyond the ends. */
	shareAt(t: Instant): number;
	/** The instant at which a share of the telling is over; the inverse of `shareAt`. */
	instantAt(share: number): Instant;
}

/**
 * The pace at which the weight of the story passes evenly: with w(t) the weight of a minute, that
 * minute takes s(t) = min(1, max(1/60, c·w(t))) seconds, and c is such that ∫ s dt over the story is
 * as long as the whole story takes at `meanMinutesPerSecond`. Beyond the ends of the story it goes
 * at the mean.
 * @param weight how much happens in each whole minute of the story, from its beginning on.
 * @throws {RangeError} for a mean faster or slower than the pace may ever be.
 */
export function evenPace(
	from: Instant,
	weight: Float64Array,
	meanMinutesPerSecond: number
): EvenPace {
	const isPossible =
		meanMinutesPerSecond >= LEAST_MINUTES_PER_SECOND && meanMinutesPerSecond <= FASTEST;
	if (!isPossible) throw new RangeError(`not a pace of the story: ${meanMinutesPerSecond}`);
	const passed = cumulated(secondsOfMinutes(weight, weight.length / meanMinutesPerSecond));
	const total = passed.at(-1) ?? 0;
	const secondsAt = (t: number) => valueAt(passed, t - from, 1 / meanMinutesPerSecond);
	const at = (seconds: number) => instant(from + placeOf(passed, seconds, meanMinutesPerSecond));
	return {
		seconds: (a, b) => secondsAt(b) - secondsAt(a),
		// Rounding must not turn the clock back.
		after: (t, seconds) => instant(Math.max(t, at(secondsAt(t) + seconds))),
		shareAt: (t) => Math.min(1, Math.max(0, secondsAt(t) / total)),
		instantAt: (share) => at(share * total)
	};
}

/** The seconds that each minute takes, so that all together take `total`. */
function secondsOfMinutes(weight: Float64Array, total: number): Float64Array {
	const bounded = (measure: number) =>
		weight.map((value) =>
			Math.min(1 / LEAST_MINUTES_PER_SECOND, Math.max(1 / FASTEST, measure * value))
		);
	const sum = (seconds: Float64Array) => seconds.reduce((all, each) => all + each, 0);
	let [low, high] = [0, 1];
	const most = sum(bounded(Number.MAX_VALUE));
	// Where nothing happens for too long, even the slowest pace elsewhere is too fast: as near as can be.
	if (most <= total) return bounded(Number.MAX_VALUE);
	while (sum(bounded(high)) < total) high *= 2;
	for (let halving = 0; halving < HALVINGS; halving += 1) {
		const middle = (low + high) / 2;
		if (sum(bounded(middle)) < total) low = middle;
		else high = middle;
	}
	return bounded(high);
}

/** The sums up to each index, from 0 to that of all: one more than the values. */
function cumulated(values: Float64Array): Float64Array {
	const sums = new Float64Array(values.length + 1);
	values.forEach((value, index) => {
		sums[index + 1] = (sums[index] ?? 0) + value;
	});
	return sums;
}

/** The value of a table at a place between its entries; beyond its ends it goes on with a slope. */
function valueAt(table: Float64Array, place: number, slope: number): number {
	const last = table.length - 1;
	if (place <= 0) return place * slope;
	if (place >= last) return (table[last] ?? 0) + (place - last) * slope;
	const whole = Math.floor(place);
	const [before = 0, after = before] = table.subarray(whole, whole + 2);
	return before + (after - before) * (place - whole);
}

/** The place at which a rising table has a value: the inverse of {@link valueAt}. */
function placeOf(table: Float64Array, value: number, slope: number): number {
	const last = table.length - 1;
	const most = table[last] ?? 0;
	if (value <= 0) return value * slope;
	if (value >= most) return last + (value - most) * slope;
	const whole = lastUntil(table, value);
	const [before = 0, after = before] = table.subarray(whole, whole + 2);
	return whole + (value - before) / (after - before);
}

/** Index of the last value of a rising table that is at most `value`; binary search. */
function lastUntil(table: Float64Array, value: number): number {
	let low = 0;
	let high = table.length - 2;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((table[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
