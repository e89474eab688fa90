/** Three arshins of 28 inches: the sazhen fixed by the law of 4 June 1899. */
export const METRES_PER_SAZHEN = 2.1336;

/** The greatest length of the form 1, 2 or 5 times a power of ten that is not above `length`. */
export function roundLength(length: number): number {
	const power = 10 ** Math.floor(Math.log10(length));
	const leading = length / power;
	return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
}
