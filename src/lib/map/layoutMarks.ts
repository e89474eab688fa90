/** Where about its mark a name may stand, the best first. */
const SIDES = [
	...(['right', 'left', 'below', 'above'] as const),
	...(['right-down', 'right-up', 'left-down', 'left-up'] as const)
] as const;
/** Farther off, at the end of a short line: where there is no room beside the mark. */
const FAR_SIDES = [
	...(['far-right-up', 'far-right-down', 'far-left-up', 'far-left-down'] as const)
] as const;
export type NameSide = (typeof SIDES)[number] | (typeof FAR_SIDES)[number];
/** Where it may stand about a ship that lies across. */
const SIDES_ACROSS: readonly NameSide[] = ['below', 'above', 'right', 'left'];

/** A rectangle of the screen, in pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A mark to be laid out, in pixels of the screen. */
export interface Mark {
	/** The same from frame to frame. */
	key: string;
	/** Where it belongs. */
	x: number;
	y: number;
	/** What it covers, off its point; a mark covers one square, a hull a row of them. */
	covers: readonly Box[];
	/** Whether it stays where it belongs, whatever else is there: a hull in her berth. */
	isFixed: boolean;
	/** Where else it may be drawn, off its point, the best first; before the rings round it. */
	asides?: readonly Pick<Spot, 'dx' | 'dy'>[];
	/** What it alone may not cover. */
	avoids?: readonly Box[];
	/** How far from its point its name begins, to the sides and up and down. */
	reach: readonly [across: number, down: number];
	/** The size of its name; left out where it is not named. */
	name?: { width: number; height: number };
	/** Whether it is named wherever there is room among the marks, even over names of the map. */
	isForemost: boolean;
}

/** Where a mark is drawn, off the point where it belongs, and where its name stands, if it does. */
export interface Spot {
	dx: number;
	dy: number;
	name: NameSide | undefined;
}

/** What a name would cover of the map: nothing, names of streets and houses at most, or more. */
export type Written = 'nothing' | 'minor' | 'major';

/** What was laid out before, and what of the screen the map itself needs. */
export interface LayoutContext {
	before: ReadonlyMap<string, Spot>;
	/** What lies over the map: no name is written beneath. */
	covered?: readonly Box[];
	/** What the map has written where a name of that key would stand. */
	writtenAt(key: string, box: Box): Written;
}

/** Steps to either side that a crowded mark may be moved: a six-armed ring, then another. */
const RINGS = 3;
const ARMS = 6;
/** The radius of the first ring in widths of the mark: beyond 1.15, six stand round one apart. */
const RING_WIDTHS = 1.2;
/** Air between a name and what it stands beside. */
const GAP = 3;
/** How far a name to one side and up or down laps over the level of its mark. */
const ASLANT = 6;
/** The length of the line to a name farther off; it goes aslant. */
export const LEADER_PIXELS = 24;
const NOWHERE: Spot = { dx: 0, dy: 0, name: undefined };

/**
 * Lays marks out without overlap, first come first served. A mark whose point is taken stands on
 * the first free spot of those it may be drawn aside to; else on the one it had before if that is
 * free, else on the nearest of the rings round it. A name stands clear of whatever lies over the
 * map. It keeps its side while that is free; else it takes the first free one where the map has
 * written nothing, else the first where it would cover names of streets and houses alone; else one
 * at the end of a line, by the same rule, or none;
 * one foremost is written over what it must. Marks come before names.
 */
export function layoutMarks(marks: readonly Mark[], context: LayoutContext): Spot[] {
	const taken: Box[] = [];
	for (const mark of marks) if (mark.isFixed) taken.push(...boxesOf(mark, NOWHERE));
	const spots = marks.map((mark) => {
		const spot = mark.isFixed ? NOWHERE : freeSpot(mark, taken, context.before.get(mark.key));
		if (!mark.isFixed) taken.push(...boxesOf(mark, spot));
		return spot;
	});
	const names = new Map<string, NameSide>();
	for (const foremost of [true, false]) {
		marks.forEach((mark, index) => {
			if (mark.isForemost !== foremost || !mark.name) return;
			const side = freeSide(mark, spots[index] ?? NOWHERE, taken, context);
			if (!side) return;
			names.set(mark.key, side);
			taken.push(nameBox(mark, spots[index] ?? NOWHERE, side));
		});
	}
	return marks.map((mark, index) => ({
		...(spots[index] ?? NOWHERE),
		name: names.get(mark.key)
	}));
}

function freeSpot(mark: Mark, taken: readonly Box[], before: Spot | undefined): Spot {
	const barred = mark.avoids ? [...taken, ...mark.avoids] : taken;
	const isFree = (spot: Spot) => !boxesOf(mark, spot).some((box) => isTaken(box, barred));
	if (isFree(NOWHERE)) return NOWHERE;
	const aside = mark.asides?.find((offset) => isFree({ ...NOWHERE, ...offset }));
	if (aside) return { ...NOWHERE, ...aside };
	if (before && isFree(before)) return before;
	const [first] = mark.covers;
	const width = first ? first.right - first.left : 0;
	for (let ring = 1; ring <= RINGS; ring += 1) {
		for (let arm = 0; arm < ARMS * ring; arm += 1) {
			const angle = (2 * Math.PI * arm) / (ARMS * ring);
			const radius = ring * RING_WIDTHS * width;
			const spot = { ...NOWHERE, dx: radius * Math.cos(angle), dy: radius * Math.sin(angle) };
			if (isFree(spot)) return spot;
		}
	}
	return NOWHERE;
}

function freeSide(
	mark: Mark,
	spot: Spot,
	taken: readonly Box[],
	{ before, covered = [], writtenAt }: LayoutContext
): NameSide | undefined {
	const last = before.get(mark.key)?.name;
	const [across, down] = mark.reach;
	const order: readonly NameSide[] = across > 2 * down ? SIDES_ACROSS : SIDES;
	const all = [...order, ...FAR_SIDES];
	const sides = last ? [last, ...all.filter((side) => side !== last)] : all;
	const barred = [...taken, ...covered];
	const free = sides.filter((side) => !isTaken(nameBox(mark, spot, side), barred));
	let second: NameSide | undefined;
	for (const side of free) {
		if (second && isFar(side)) break;
		const written = writtenAt(`${mark.key} ${side}`, nameBox(mark, spot, side));
		if (written === 'nothing' || (written === 'minor' && side === last)) return side;
		if (written === 'minor') second ??= side;
	}
	if (second || !mark.isForemost) return second;
	return free[0] ?? sides.find((side) => !isTaken(nameBox(mark, spot, side), covered));
}

function isFar(side: NameSide): boolean {
	return (FAR_SIDES as readonly NameSide[]).includes(side);
}

function boxesOf({ x, y, covers }: Mark, { dx, dy }: Spot): Box[] {
	return covers.map(({ left, top, right, bottom }) => ({
		left: x + dx + left,
		top: y + dy + top,
		right: x + dx + right,
		bottom: y + dy + bottom
	}));
}

function nameBox({ x, y, reach, name }: Mark, { dx, dy }: Spot, side: NameSide): Box {
	const { width, height } = name ?? { width: 0, height: 0 };
	const [across, down] = [reach[0] + GAP, reach[1] + GAP];
	const centre = { x: x + dx, y: y + dy };
	const aslant = (from: number) => (from + LEADER_PIXELS) * Math.SQRT1_2;
	const [far, high] = [aslant(reach[0]), aslant(reach[1])];
	const farLeft = centre.x - far - width;
	const [upper, lower] = [centre.y - high - height / 2, centre.y + high - height / 2];
	const corners: Record<NameSide, readonly [left: number, top: number]> = {
		right: [centre.x + across, centre.y - height / 2],
		left: [centre.x - across - width, centre.y - height / 2],
		below: [centre.x - width / 2, centre.y + down],
		above: [centre.x - width / 2, centre.y - down - height],
		'right-down': [centre.x + across, centre.y - ASLANT],
		'right-up': [centre.x + across, centre.y + ASLANT - height],
		'left-down': [centre.x - across - width, centre.y - ASLANT],
		'left-up': [centre.x - across - width, centre.y + ASLANT - height],
		'far-right-up': [centre.x + far, upper],
		'far-right-down': [centre.x + far, lower],
		'far-left-up': [farLeft, upper],
		'far-left-down': [farLeft, lower]
	};
	const [left, top] = corners[side];
	return { left, top, right: left + width, bottom: top + height };
}

function isTaken(a: Box, taken: readonly Box[]): boolean {
	return taken.some(
		(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
	);
}
