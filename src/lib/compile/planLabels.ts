import type { PlanLabel } from '../domain/tourPlan';
import type { PlanPoint } from './planFrame';
import { printPath } from './planPaths';

/** A name that wants a place on a plan, the more wanted first. */
export interface WantedLabel {
	text: string;
	kind: PlanLabel['kind'];
	size: number;
	/** Lines along any of which it may be written. */
	lines: readonly (readonly PlanPoint[])[];
	/** How far beside the line it may stand, to either side; 0 is on it. */
	beside: readonly number[];
}

/** A disc that is taken already. */
export interface Taken {
	at: PlanPoint;
	radius: number;
}

/** Widths of a letter, with its room, as shares of its height. */
const LETTER = { street: 0.56, water: 0.74 };
/** Where along a line its middle is tried, as shares of its length. */
const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];
/** A name is not written round a bend sharper than this, in degrees. */
const BEND = 32;

/** Writes as many of the names as have room, each once, clear of one another and of what is taken. */
export function placeLabels(
	wanted: readonly WantedLabel[],
	taken: readonly Taken[],
	isShown: (point: PlanPoint) => boolean
): PlanLabel[] {
	const discs = [...taken];
	return wanted.flatMap(({ text, kind, size, lines, beside }) => {
		const needed = text.length * size * LETTER[kind];
		for (const line of candidates(lines, needed, beside)) {
			const own = discsAlong(line, size * 0.62);
			const isFree = own.every(
				({ at, radius }) =>
					isShown(at) && !discs.some((other) => distance(at, other.at) < radius + other.radius)
			);
			if (!isFree) continue;
			discs.push(...own);
			return [{ text, kind, size, d: printPath(line) }];
		}
		return [];
	});
}

/** Stretches of the lines as long as a name needs, from left to right, moved aside. */
function* candidates(
	lines: readonly (readonly PlanPoint[])[],
	needed: number,
	beside: readonly number[]
): Generator<PlanPoint[]> {
	const long = lines.map((line) => ({ line, length: lengthOf(line) }));
	for (const { line, length } of long.toSorted((a, b) => b.length - a.length)) {
		if (length < needed) continue;
		for (const share of SHARES) {
			const middle = Math.min(length - needed / 2, Math.max(needed / 2, share * length));
			const part = stretch(line, middle - needed / 2, middle + needed / 2);
			if (isBent(part)) continue;
			const [first, last] = [part[0] as PlanPoint, part.at(-1) as PlanPoint];
			const read = first[0] <= last[0] ? part : part.toReversed();
			for (const aside of beside) yield moveAside(read, aside);
		}
	}
}

/** Discs that cover a line. */
export function discsAlong(line: readonly PlanPoint[], radius: number): Taken[] {
	const length = lengthOf(line);
	const count = Math.max(1, Math.ceil(length / radius));
	return Array.from({ length: count + 1 }, (_, row) => ({
		at: pointAt(line, (row * length) / count),
		radius
	}));
}

function distance(a: PlanPoint, b: PlanPoint): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function lengthOf(line: readonly PlanPoint[]): number {
	return line
		.slice(1)
		.reduce((sum, point, row) => sum + distance(line[row] as PlanPoint, point), 0);
}

function pointAt(line: readonly PlanPoint[], length: number): PlanPoint {
	let left = length;
	for (let row = 1; row < line.length; row += 1) {
		const [from, to] = [line[row - 1] as PlanPoint, line[row] as PlanPoint];
		const step = distance(from, to);
		if (left <= step && step > 0) {
			const share = left / step;
			return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		}
		left -= step;
	}
	return line.at(-1) as PlanPoint;
}

function stretch(line: readonly PlanPoint[], from: number, to: number): PlanPoint[] {
	let gone = 0;
	const inside = line.filter((point, row) => {
		if (row > 0) gone += distance(line[row - 1] as PlanPoint, point);
		return gone > from && gone < to;
	});
	return [pointAt(line, from), ...inside, pointAt(line, to)];
}

function isBent(line: readonly PlanPoint[]): boolean {
	const turns = line.slice(1, -1).map((point, row) => {
		const [before, after] = [line[row] as PlanPoint, line[row + 2] as PlanPoint];
		const one = Math.atan2(point[1] - before[1], point[0] - before[0]);
		const other = Math.atan2(after[1] - point[1], after[0] - point[0]);
		return Math.abs(((((other - one) * 180) / Math.PI + 540) % 360) - 180);
	});
	return turns.some((turn) => turn > BEND);
}

/** The line moved so far to its left, seen from its chord: beneath it on paper for negative values. */
function moveAside(line: readonly PlanPoint[], aside: number): PlanPoint[] {
	const [first, last] = [line[0] as PlanPoint, line.at(-1) as PlanPoint];
	const length = distance(first, last) || 1;
	const [dx, dy] = [(last[0] - first[0]) / length, (last[1] - first[1]) / length];
	return line.map(([x, y]) => [x + dy * aside, y - dx * aside]);
}
