/** Three arshins of 28 inches: the sazhen fixed by the law of 4 June 1899. */
export const METRES_PER_SAZHEN = 2.1336;
const SAZHENS_PER_VERST = 500;
const METRES_PER_KILOMETRE = 1000;
/** Length of the equator. */
const EQUATOR_METRES = 40_075_017;

/** A measure with its small and its large unit, in metres. */
export interface Measure {
	small: number;
	large: number;
}

export const METRIC: Measure = { small: 1, large: METRES_PER_KILOMETRE };
export const OLD: Measure = {
	small: METRES_PER_SAZHEN,
	large: METRES_PER_SAZHEN * SAZHENS_PER_VERST
};

/** A round length, divided as on an engraved scale. */
export interface DividedScale {
	metres: number;
	/** Whether it counts in the large unit of its measure. */
	isLarge: boolean;
	/** The ends of the divisions from nought on, in units. */
	marks: readonly number[];
}

/** The longest round length within `metres`, cut into four or five equal parts. */
export function dividedScale(metres: number, { small, large }: Measure): DividedScale {
	const isLarge = metres >= large;
	const unit = isLarge ? large : small;
	const count = roundLength(metres / unit);
	const parts = isFive(count) ? 5 : 4;
	const marks = Array.from({ length: parts + 1 }, (_, index) => (count * index) / parts);
	return { metres: count * unit, isLarge, marks };
}

/**
 * Which marks bear figures where each needs `figurePixels`: all of them, or the ends and the
 * middle, or the ends. Parts of a unit go without, except its half.
 */
export function figuredMarks(
	{ marks }: DividedScale,
	length: number,
	figurePixels: number
): number[] {
	const [first = 0, last = 0, middle] = [marks[0], marks.at(-1), marks[(marks.length - 1) / 2]];
	const isWhole = marks.every(Number.isInteger);
	if (isWhole && length / (marks.length - 1) >= figurePixels) return [...marks];
	const hasMiddle = middle !== undefined && Number.isInteger(middle * 2);
	return hasMiddle && length / 2 >= figurePixels ? [first, middle, last] : [first, last];
}

/** The greatest length of the form 1, 2 or 5 times a power of ten that is not above `length`. */
export function roundLength(length: number): number {
	const power = 10 ** Math.floor(Math.log10(length));
	const leading = length / power;
	return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
}

/** How many metres a pixel of the map is, at a latitude in degrees and a zoom. */
export function metresPerPixel(latitude: number, zoom: number): number {
	return (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

function isFive(count: number): boolean {
	return Math.round(count / 10 ** Math.floor(Math.log10(count))) === 5;
}
