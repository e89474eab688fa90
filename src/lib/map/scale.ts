/** Three arshins of 28 inches: the sazhen fixed by the law of 4 June 1899. */
export const METRES_PER_SAZHEN = 2.1336;
const SAZHENS_PER_VERST = 500;
const METRES_PER_KILOMETRE = 1000;

/** A round length for a bar of a scale: how long it is, and the number to write beside it. */
export interface ScaleLength {
	metres: number;
	count: number;
	isLarge: boolean;
}

/** A round length in metres or, from one on, in kilometres. */
export function metricLength(metres: number): ScaleLength {
	return roundScale(metres, 1, METRES_PER_KILOMETRE);
}

/** A round length in sazhens or, from one on, in versts. */
export function oldLength(metres: number): ScaleLength {
	return roundScale(metres, METRES_PER_SAZHEN, METRES_PER_SAZHEN * SAZHENS_PER_VERST);
}

function roundScale(metres: number, small: number, large: number): ScaleLength {
	const isLarge = metres >= large;
	const unit = isLarge ? large : small;
	const count = roundLength(metres / unit);
	return { metres: count * unit, count, isLarge };
}

/** The greatest length of the form 1, 2 or 5 times a power of ten that is not above `length`. */
export function roundLength(length: number): number {
	const power = 10 ** Math.floor(Math.log10(length));
	const leading = length / power;
	return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
}
