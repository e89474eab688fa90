/** A mark to be laid out: where it belongs on the screen, and the size of its name in pixels. */
export interface Mark {
	x: number;
	y: number;
	nameWidth: number;
	nameHeight: number;
}

/** Where a mark is drawn, and on which side its name stands, if there is room for it. */
export interface PlacedMark {
	x: number;
	y: number;
	name: 'right' | 'left' | undefined;
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Half a mark with a little air, in pixels. */
const HALF_MARK = 18;
/** Steps to either side, in marks, that a crowded mark may be moved: a six-armed ring, then another. */
const RINGS = 3;
const ARMS = 6;
const NAME_GAP = 4;

/**
 * Lays marks out without overlap, first come first served: a mark whose point is taken stands on
 * the nearest free spot of the rings round it; a name stands to the right, else to the left, else
 * is left out.
 */
export function layoutMarks(marks: readonly Mark[]): PlacedMark[] {
	const taken: Box[] = [];
	const spots = marks.map((mark) => {
		const spot = freeSpot(mark, taken);
		taken.push(boxAround(spot));
		return spot;
	});
	return marks.map((mark, index) => {
		const spot = spots[index] as { x: number; y: number };
		const side = (['right', 'left'] as const).find((candidate) => {
			const box = nameBox(spot, mark, candidate);
			if (taken.some((other) => overlap(box, other))) return false;
			taken.push(box);
			return true;
		});
		return { ...spot, name: side };
	});
}

function freeSpot({ x, y }: Mark, taken: readonly Box[]): { x: number; y: number } {
	if (isFree({ x, y }, taken)) return { x, y };
	for (let ring = 1; ring <= RINGS; ring += 1) {
		for (let arm = 0; arm < ARMS * ring; arm += 1) {
			const angle = (2 * Math.PI * arm) / (ARMS * ring);
			const radius = ring * 2 * HALF_MARK;
			const spot = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
			if (isFree(spot, taken)) return spot;
		}
	}
	return { x, y };
}

function isFree(spot: { x: number; y: number }, taken: readonly Box[]): boolean {
	const own = boxAround(spot);
	return !taken.some((box) => overlap(own, box));
}

function boxAround({ x, y }: { x: number; y: number }): Box {
	// A hair smaller than the step between spots, so that neighbours on a ring do not touch.
	const half = HALF_MARK - 3;
	return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function nameBox(
	{ x, y }: { x: number; y: number },
	{ nameWidth, nameHeight }: Mark,
	side: 'right' | 'left'
): Box {
	const near = HALF_MARK + NAME_GAP;
	const left = side === 'right' ? x + near : x - near - nameWidth;
	return { left, top: y - nameHeight / 2, right: left + nameWidth, bottom: y + nameHeight / 2 };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
