import { bboxClip, lineString, polygon } from '@turf/turf';
import type { BBox, Position } from '../geo/position';

/** A point of a sheet, in its units. */
export type SheetPoint = readonly [number, number];

/** Where along a way its letter may stand, the best places first. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];
/** Numbers nearer to each other than this cannot be read, in units. */
const APART = 29;
/** Where a number may be moved to: two rings round its place. */
const RING = [32, 52].flatMap((radius) =>
	[45, 135, 225, 315, 0, 90, 180, 270].map((degrees): SheetPoint => {
		const angle = (degrees * Math.PI) / 180;
		return [rounded(radius * Math.cos(angle)), rounded(radius * Math.sin(angle))];
	})
);
/** So far from others a letter is plain to see, in units. */
const ROOM = 62;
/** And so far from others that it does not touch them. */
const LEAST_ROOM = 32;
/** A letter covers so much of the lines about it, in units. */
const COVERED = 17;

/** The pieces of a line that lie within a box. */
export function clippedLines(line: readonly Position[], bbox: BBox): Position[][] {
	// A halt repeats its position, which is no line to clip.
	const moving = line.filter(
		([lng, lat], row) => row === 0 || lng !== line[row - 1]?.[0] || lat !== line[row - 1]?.[1]
	);
	if (moving.length < 2) return [];
	const { geometry } = bboxClip(lineString(moving.map((at) => [...at])), [...bbox]);
	const parts = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates];
	return (parts as number[][][]).filter((part) => part.length > 1).map(positions);
}

/** The longest of those pieces; empty where there is none. */
export function clippedLine(line: readonly Position[], bbox: BBox): Position[] {
	return clippedLines(line, bbox).toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The rings of what of an area, given as outline and holes, lies within a box. */
export function clippedArea(rings: readonly (readonly Position[])[], bbox: BBox): Position[][] {
	const area = polygon(rings.map((ring) => ring.map((at) => [...at])));
	const { geometry } = bboxClip(area, [...bbox]);
	const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
	return (parts as number[][][][])
		.flat()
		.filter((ring) => ring.length > 3)
		.map(positions);
}

/** A line as the path of an SVG. */
export function pathOf(line: readonly SheetPoint[]): string {
	return line.map((at, row) => `${row === 0 ? 'M' : 'L'}${at.join(' ')}`).join('');
}

/** A way without so many units at its end; one that is hardly longer stays as it is. */
export function shortened(line: readonly SheetPoint[], units: number): SheetPoint[] {
	const length = lengthOf(line);
	if (length < units * 2) return [...line];
	const end = pointAt(line, 1 - units / length);
	let gone = 0;
	const kept = line.filter((at, row) => {
		const [x, y] = line[row - 1] ?? at;
		gone += Math.hypot(at[0] - x, at[1] - y);
		return gone < length - units;
	});
	return [...kept, end];
}

/** Points moved as little as needed to stand clear of each other, the first where they are. */
export function spread(points: readonly SheetPoint[]): SheetPoint[] {
	const placed: SheetPoint[] = [];
	for (const [x, y] of points) {
		const spots = [[x, y] as const, ...RING.map(([dx, dy]) => [x + dx, y + dy] as const)];
		const isFree = (spot: SheetPoint) =>
			[...placed, ...points].every(
				(other) =>
					(other[0] === x && other[1] === y) ||
					Math.hypot(other[0] - spot[0], other[1] - spot[1]) >= APART
			);
		const isStanding = placed.every(([a, b]) => Math.hypot(a - x, b - y) >= APART);
		placed.push(isStanding ? [x, y] : (spots.find(isFree) ?? [x, y]));
	}
	return placed;
}

/**
 * Where the letter of a way stands: nearest to its middle with room round it, where no other way
 * passes beneath; else where it has most room.
 */
export function letterSpot(
	line: readonly SheetPoint[],
	taken: readonly SheetPoint[],
	others: readonly (readonly SheetPoint[])[] = []
): SheetPoint {
	const spots = SHARES.map((share) => pointAt(line, share));
	const roomOf = ([x, y]: SheetPoint) =>
		Math.min(...taken.map((other) => Math.hypot(other[0] - x, other[1] - y)));
	const isAlone = (spot: SheetPoint) => others.every((other) => distanceTo(other, spot) >= COVERED);
	const alone = spots.filter(isAlone);
	return (
		alone.find((spot) => roomOf(spot) >= ROOM) ??
		alone.find((spot) => roomOf(spot) >= LEAST_ROOM) ??
		spots.toSorted((a, b) => roomOf(b) - roomOf(a))[0] ?? [0, 0]
	);
}

/** How near a line comes to a point, in its units. */
function distanceTo(line: readonly SheetPoint[], [x, y]: SheetPoint): number {
	const distances = line.slice(1).map(([toX, toY], row) => {
		const [fromX, fromY] = line[row] ?? [toX, toY];
		const [dx, dy] = [toX - fromX, toY - fromY];
		const square = dx * dx + dy * dy;
		const along = square === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
		const share = Math.min(1, Math.max(0, along));
		return Math.hypot(fromX + dx * share - x, fromY + dy * share - y);
	});
	return Math.min(...distances);
}

/** The point a share of the way along a line. */
function pointAt(line: readonly SheetPoint[], share: number): SheetPoint {
	const lengths = line
		.slice(1)
		.map(([x, y], row) => Math.hypot(x - (line[row]?.[0] ?? x), y - (line[row]?.[1] ?? y)));
	let left = share * lengthOf(line);
	for (const [row, length] of lengths.entries()) {
		const [from, to] = [line[row], line[row + 1]];
		if (from && to && left <= length) {
			const part = length === 0 ? 0 : left / length;
			return [
				rounded(from[0] + (to[0] - from[0]) * part),
				rounded(from[1] + (to[1] - from[1]) * part)
			];
		}
		left -= length;
	}
	return line.at(-1) ?? [0, 0];
}

function lengthOf(line: readonly SheetPoint[]): number {
	return line.slice(1).reduce((sum, [x, y], row) => {
		const [fromX, fromY] = line[row] ?? [x, y];
		return sum + Math.hypot(x - fromX, y - fromY);
	}, 0);
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}

function positions(line: readonly number[][]): Position[] {
	return line.map(([lng = 0, lat = 0]): Position => [lng, lat]);
}
