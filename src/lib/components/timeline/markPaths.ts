import type { Side } from '../../domain/schema/event';
import type { StackedMark } from './stackMarks';

/** The colour that a path of marks is drawn in, filled or as a rim. */
export interface MarkPath {
	side: Exclude<Side, 'both'>;
	isHollow: boolean;
	/** The outlines of all marks of this look, in pixels: data of one SVG path. */
	outlines: string;
}

/** Where the middle of a mark stands, in pixels. */
export interface MarkPlace {
	x: number;
	y: number;
}

/** Half of what a filled mark of scale one measures, and one drawn as a rim with its stroke. */
const HALF = { circle: [4.5, 3.8], square: [4, 3.4], diamond: [5, 4.4] } as const;

/**
 * The outlines of marks, gathered by their look into as few paths as there are looks: every picture
 * of its own would be a layer to the browser at every frame. Half a mark of both sides goes to each.
 * @param scale one where a mark measures nine pixels.
 */
export function markPaths(
	marks: readonly StackedMark[],
	placeOf: (mark: StackedMark) => MarkPlace,
	scale: number
): MarkPath[] {
	const sides = ['mrc', 'government', 'neither'] as const;
	return sides.flatMap((side) =>
		[false, true].flatMap((isHollow) => {
			const own = marks.filter(
				({ event }) =>
					(event.precision === 'part_of_day') === isHollow &&
					(event.side === side || (event.side === 'both' && side !== 'neither'))
			);
			if (own.length === 0) return [];
			const outlines = own.map((mark) =>
				outlineOf(side, placeOf(mark), {
					...{ scale, isHollow, isHalf: mark.event.side === 'both' }
				})
			);
			return [{ side, isHollow, outlines: outlines.join('') }];
		})
	);
}

/** How far a stroke through a mark of scale one reaches from its middle, across and down. */
const STROKE = { across: 3.2, down: 5.4 };

/** Strokes through marks, as through the sign “≠”: data of one SVG path. */
export function strokesThrough(
	marks: readonly StackedMark[],
	placeOf: (mark: StackedMark) => MarkPlace,
	scale: number
): string {
	const [across, down] = [STROKE.across * scale, STROKE.down * scale];
	return marks
		.map((mark) => {
			const { x, y } = placeOf(mark);
			return `M${round(x - across)} ${round(y + down)}L${round(x + across)} ${round(y - down)}`;
		})
		.join('');
}

function outlineOf(
	side: MarkPath['side'],
	{ x, y }: MarkPlace,
	{ scale, isHollow, isHalf }: { scale: number; isHollow: boolean; isHalf: boolean }
): string {
	const sized = (half: readonly [number, number]) => round(half[isHollow ? 1 : 0] * scale);
	const atX = round(x);
	if (side === 'mrc') {
		const r = sized(HALF.circle);
		const back = isHalf ? 'z' : `a${r} ${r} 0 0 1 0 ${-2 * r}z`;
		return `M${atX} ${round(y - r)}a${r} ${r} 0 0 1 0 ${2 * r}${back}`;
	}
	if (side === 'government') {
		const h = sized(HALF.square);
		return `M${round(x - h)} ${round(y - h)}h${isHalf ? h : 2 * h}v${2 * h}H${round(x - h)}z`;
	}
	const h = sized(HALF.diamond);
	return `M${atX} ${round(y - h)}l${h} ${h} ${-h} ${h} ${-h} ${-h}z`;
}

/** Hundredths of a pixel are enough. */
const round = (pixels: number) => Math.round(pixels * 100) / 100;
