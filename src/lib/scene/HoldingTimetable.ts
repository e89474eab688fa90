import type { Holding } from '../domain/schema/holding';
import { contains } from '../time/interval';
import type { Instant } from '../time/instant';
import { countUntil } from './countUntil';

interface Change {
	t: number;
	place: string;
	/** One more place is held from then on, or one less. */
	difference: 1 | -1;
}

/** All holdings in order of time, so that a moment's is found without going through them. */
export class HoldingTimetable {
	readonly #ofPlace: ReadonlyMap<string, readonly Holding[]>;
	readonly #changes: readonly Change[];
	readonly #instants: Float64Array;
	/** How many places are held after so many changes. */
	readonly #sizes: Uint32Array;
	/** What was asked for last: while nothing changes hands it is asked for at every frame. */
	#last: HoldingsAtChange | undefined;

	constructor(holdings: readonly Holding[]) {
		this.#ofPlace = groupByPlace(holdings);
		this.#changes = holdings.flatMap(changesOf).toSorted((a, b) => a.t - b.t);
		this.#instants = Float64Array.from(this.#changes, ({ t }) => t);
		this.#sizes = new Uint32Array(this.#changes.length + 1);
		this.#changes.forEach(({ difference }, row) => {
			this.#sizes[row + 1] = (this.#sizes[row] as number) + difference;
		});
	}

	/** Who holds what at `t`: the same object as long as no place changes hands. */
	at(t: Instant): HoldingsAtChange {
		const done = countUntil(this.#instants, t);
		if (this.#last?.done !== done) this.#last = new HoldingsAtChange(this, done, t);
		return this.#last;
	}

	/** How many places are held after so many changes. */
	sizeAfter(done: number): number {
		return this.#sizes[done] ?? 0;
	}

	/** The holding of a place at `t`. */
	find(place: string, t: Instant): Holding | undefined {
		const last = this.#ofPlace.get(place)?.findLast(({ from }) => from <= t);
		return last && contains(last, t) ? last : undefined;
	}

	/** Everything that is ever held, in the order of the atlas' holdings. */
	get places(): Iterable<string> {
		return this.#ofPlace.keys();
	}

	/** The places that change hands between two counts of changes, in either direction. */
	changedBetween(a: number, b: number): Set<string> {
		const rows = this.#changes.slice(Math.min(a, b), Math.max(a, b));
		return new Set(rows.map(({ place }) => place));
	}
}

function groupByPlace(holdings: readonly Holding[]): Map<string, Holding[]> {
	const ofPlace = new Map<string, Holding[]>();
	for (const holding of holdings) {
		const own = ofPlace.get(holding.place);
		if (own) own.push(holding);
		else ofPlace.set(holding.place, [holding]);
	}
	for (const own of ofPlace.values()) own.sort((a, b) => a.from - b.from);
	return ofPlace;
}

function changesOf({ place, from, to }: Holding): Change[] {
	const start: Change = { t: from, place, difference: 1 };
	return to === null ? [start] : [start, { t: to, place, difference: -1 }];
}

/**
 * The holdings after so many changes, read from the timetable when asked for: making it costs
 * nothing, going through it costs what a map would.
 */
export class HoldingsAtChange implements ReadonlyMap<string, Holding> {
	readonly #timetable: HoldingTimetable;
	readonly #t: Instant;
	/** How many changes have been. */
	readonly done: number;

	constructor(timetable: HoldingTimetable, done: number, t: Instant) {
		this.#timetable = timetable;
		this.done = done;
		this.#t = t;
	}

	get size(): number {
		return this.#timetable.sizeAfter(this.done);
	}

	get(place: string): Holding | undefined {
		return this.#timetable.find(place, this.#t);
	}

	has(place: string): boolean {
		return this.get(place) !== undefined;
	}

	/** The places whose holding may differ from another moment's; `undefined` of another timetable. */
	changedSince(other: HoldingsAtChange): Set<string> | undefined {
		if (other.#timetable !== this.#timetable) return undefined;
		return this.#timetable.changedBetween(other.done, this.done);
	}

	*entries(): Generator<[string, Holding], undefined> {
		for (const place of this.#timetable.places) {
			const holding = this.get(place);
			if (holding) yield [place, holding];
		}
	}

	*keys(): Generator<string, undefined> {
		for (const [place] of this.entries()) yield place;
	}

	*values(): Generator<Holding, undefined> {
		for (const [, holding] of this.entries()) yield holding;
	}

	[Symbol.iterator](): Generator<[string, Holding], undefined> {
		return this.entries();
	}

	forEach(visit: (holding: Holding, place: string, map: ReadonlyMap<string, Holding>) => void) {
		for (const [place, holding] of this.entries()) visit(holding, place, this);
	}
}
