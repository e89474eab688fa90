import { countUntil } from '../scene/countUntil';
import { lowerBound } from './lowerBound';
import { INDICES_PER_QUAD, writeQuad } from './quads';

/** When something begins to be seen, and when it is seen no more, row by row; minutes. */
export interface Spans {
	begins: Float64Array;
	ends: Float64Array;
}

/** A stretch of time, both ends included; minutes. */
export interface Stretch {
	from: number;
	to: number;
}

/** Rows in order of some instant of theirs, and those instants. */
interface Timetable {
	rows: Uint32Array;
	instants: Float64Array;
}

/**
 * The quads seen at some time of a stretch, and the indices that draw them, in the order of their
 * rows. From one stretch to another only what comes and goes is looked at.
 */
export class LiveMarks {
	/** Room for all; those of the quads that are live come first. */
	readonly indices: Uint32Array<ArrayBuffer>;
	readonly #spans: Spans;
	readonly #byBegin: Timetable;
	readonly #byEnd: Timetable;
	#stretch: Stretch | undefined;
	/** The rows that are live, ascending. */
	#rows = new Uint32Array();

	constructor(spans: Spans) {
		this.#spans = spans;
		this.indices = new Uint32Array(spans.begins.length * INDICES_PER_QUAD);
		this.#byBegin = timetable(spans.begins);
		this.#byEnd = timetable(spans.ends);
	}

	/** How many are live. */
	get count(): number {
		return this.#rows.length;
	}

	/**
	 * Goes to another stretch, earlier or later; returns where the list of indices differs from then
	 * on, counted in quads: `count` where it does not.
	 */
	moveTo(stretch: Stretch): number {
		const before = this.#rows;
		const kept = before.filter((row) => this.#isLive(row, stretch));
		const come = this.#coming(stretch).filter(
			(row) => this.#isLive(row, stretch) && !this.#isLive(row, this.#stretch)
		);
		this.#stretch = stretch;
		if (kept.length === before.length && come.length === 0) return before.length;
		const rows = joined(kept, come).sort();
		this.#rows = rows;
		let first = 0;
		while (first < rows.length && rows[first] === before[first]) first += 1;
		for (let at = first; at < rows.length; at += 1) {
			writeQuad(this.indices, at, rows[at] as number);
		}
		return first;
	}

	/** The rows among which all are that a stretch has and the last one had not. */
	#coming({ from, to }: Stretch): Uint32Array {
		const last = this.#stretch;
		const begun = rowsBetween(this.#byBegin, last ? last.to : -Infinity, to);
		if (!last || from >= last.from) return begun;
		return joined(begun, rowsBetween(this.#byEnd, from, last.from));
	}

	#isLive(row: number, stretch: Stretch | undefined): boolean {
		if (!stretch) return false;
		const { begins, ends } = this.#spans;
		return (begins[row] as number) <= stretch.to && (ends[row] as number) >= stretch.from;
	}
}

function timetable(instants: Float64Array): Timetable {
	const rows = Uint32Array.from(instants, (_, row) => row).sort(
		(a, b) => (instants[a] as number) - (instants[b] as number)
	);
	return { rows, instants: Float64Array.from(rows, (row) => instants[row] as number) };
}

/** The rows whose instants lie in `[from, to]`; none where the one is after the other. */
function rowsBetween({ rows, instants }: Timetable, from: number, to: number): Uint32Array {
	return rows.subarray(lowerBound(instants, from), countUntil(instants, to));
}

function joined(a: Uint32Array, b: Uint32Array): Uint32Array<ArrayBuffer> {
	const both = new Uint32Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}
