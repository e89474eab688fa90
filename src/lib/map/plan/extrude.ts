type Point = readonly [x: number, y: number];

/** How a line turns its corners and how it ends. */
export interface LineShape {
	isClosed: boolean;
	join: 'miter' | 'round';
	cap: 'butt' | 'round';
}

/**
 * A place along a line with how far to either side of it, in half widths, the line reaches there.
 * A line is the strip between its pairs.
 */
export interface Pair {
	at: Point;
	left: Point;
	right: Point;
	/** −1 or 1 at the outer end of a round cap, else 0: how far beyond the line's end, in half widths. */
	beyond: number;
	/** From the beginning of the line, in the units of its points. */
	along: number;
}

/** Where the outer edges of a corner meet farther off than this, in half widths, it is cut off. */
const MITER_LIMIT = 2;
/** A corner no sharper than this needs no rounding. */
const ROUND_LIMIT = 1.05;
/** The arc that one wedge of a rounded corner covers: 20°. */
const WEDGE = Math.PI / 9;

/**
 * Lays a line out as pairs, as the map library does: mitred corners, bevelled where they would be
 * too long, rounded by wedges; round ends as squares for the shader to cut a circle out of.
 */
export function extrude(points: readonly Point[], { isClosed, join, cap }: LineShape): Pair[] {
	const line = withoutRepeats(points, isClosed);
	if (line.length < 2) return [];
	const legs = legsOf(line, isClosed);
	const pairs: Pair[] = [];
	let along = 0;
	legs.forEach(({ from, to, normal, length }, index) => {
		const before = index > 0 || isClosed ? legs.at(index - 1) : undefined;
		if (before) pairs.push(...corner(from, before.normal, { normal, along, join }));
		else pairs.push(...end(from, normal, { along, cap, direction: -1 }));
		along += length;
		if (index < legs.length - 1) return;
		const first = isClosed ? legs[0] : undefined;
		if (first) pairs.push(...corner(to, normal, { normal: first.normal, along, join }));
		else pairs.push(...end(to, normal, { along, cap, direction: 1 }));
	});
	return pairs;
}

interface Leg {
	from: Point;
	to: Point;
	/** To the left of the way, of length 1. */
	normal: Point;
	length: number;
}

function legsOf(line: readonly Point[], isClosed: boolean): Leg[] {
	return line.flatMap((from, index) => {
		const to = line[index + 1] ?? (isClosed ? line[0] : undefined);
		if (!to) return [];
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const length = Math.hypot(dx, dy);
		return [{ from, to, normal: [dy / length, -dx / length] as const, length }];
	});
}

function withoutRepeats(points: readonly Point[], isClosed: boolean): readonly Point[] {
	const line = points.filter(
		([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]
	);
	const [first, last] = [line[0], line.at(-1)];
	const repeats = first !== last && first?.[0] === last?.[0] && first?.[1] === last?.[1];
	return isClosed && repeats ? line.slice(0, -1) : line;
}

function corner(
	at: Point,
	before: Point,
	{ normal, along, join }: { normal: Point; along: number; join: LineShape['join'] }
): Pair[] {
	const cosine = Math.min(1, before[0] * normal[0] + before[1] * normal[1]);
	const reach = 1 / Math.sqrt(Math.max((1 + cosine) / 2, 1e-9));
	const pair = (left: Point) => across(at, left, along);
	if (reach <= (join === 'round' ? ROUND_LIMIT : MITER_LIMIT)) {
		// The sum of both normals is twice the cosine of half the turn long: the miter is its inverse.
		const scale = (reach * reach) / 2;
		return [pair([(before[0] + normal[0]) * scale, (before[1] + normal[1]) * scale])];
	}
	if (join === 'miter') return [pair(before), pair(normal)];
	const turn = Math.atan2(
		before[0] * normal[1] - before[1] * normal[0],
		before[0] * normal[0] + before[1] * normal[1]
	);
	const wedges = Math.max(1, Math.round(Math.abs(turn) / WEDGE));
	return Array.from({ length: wedges + 1 }, (_, index) =>
		pair(rotated(before, (turn * index) / wedges))
	);
}

function end(
	at: Point,
	normal: Point,
	{ along, cap, direction }: { along: number; cap: LineShape['cap']; direction: -1 | 1 }
): Pair[] {
	const pair = across(at, normal, along);
	if (cap === 'butt') return [pair];
	const [x, y] = [-normal[1] * direction, normal[0] * direction];
	const outer: Pair = {
		...{ at, along, beyond: direction },
		left: [normal[0] + x, normal[1] + y],
		right: [x - normal[0], y - normal[1]]
	};
	return direction < 0 ? [outer, pair] : [pair, outer];
}

function across(at: Point, left: Point, along: number): Pair {
	return { at, left, right: [-left[0], -left[1]], beyond: 0, along };
}

function rotated([x, y]: Point, angle: number): Point {
	const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
	return [x * cosine - y * sine, x * sine + y * cosine];
}
