import type { CompiledAtlas } from '../domain/compiled';
import type { PackedNetwork, UnpackedNetwork } from '../domain/packedNetwork';
import type { Names } from '../domain/schema/common';
import type { Place } from '../domain/schema/place';
import { CITY_BBOX, isInside, type BBox, type Position } from '../geo/position';
import type { Crossing, crossingAt, CrossingEnds } from '../scene/crossingAt';
import { atlasInVoice } from '../scene/atlasInVoice';
import type { Scene } from '../scene/sceneAt';
import { raisedAhead, raisedBridges, type Pace, type RaisedAhead } from '../scene/walking';
import { instant } from '../time/instant';

export type End = keyof CrossingEnds;
export const CROSSING_ENDS = ['from', 'to'] as const satisfies readonly End[];

/** Some 300 m on every side, in degrees. */
const LEAST_ROOM = [0.0054, 0.0027] as const;

/** What looks for ways; it is loaded when the question is first asked. */
interface Router extends UnpackedNetwork {
	crossingAt: typeof crossingAt;
}

/** The question whether one could cross the city on foot, and its answer at the clock's time. */
export class CrossingQuestion {
	readonly #atlas: CompiledAtlas;
	readonly #scene: () => Scene;
	readonly #names: ReadonlyMap<string, Place>;
	#router = $state.raw<Router | undefined>(undefined);
	#isOpen = $state(false);
	#hasFailed = $state(false);
	#ends = $state.raw<Partial<CrossingEnds>>({});
	#picking = $state<End | undefined>(undefined);
	#pace = $state<Pace>('steady');
	/** One string, so that the way is sought anew only when a bridge goes up or down. */
	#raised = $derived.by(() => raisedBridges(this.#scene().holdings).join());
	#crossing = $derived.by(() => this.#ask());
	#minute = $derived.by(() => Math.floor(this.#scene().t));
	#ahead = $derived.by(() => this.#lookAhead());

	/** @param scene the scene at the clock's time, in which bridges are raised or not */
	constructor(atlas: CompiledAtlas, scene: () => Scene) {
		this.#atlas = atlas;
		this.#scene = scene;
		this.#names = new Map(atlas.places.map((place) => [place.id, place]));
	}

	get isOpen(): boolean {
		return this.#isOpen;
	}

	/** Whether the network did not come. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	get ends(): Partial<CrossingEnds> {
		return this.#ends;
	}

	/** The end that the next touch of the map will set, if any. */
	get picking(): End | undefined {
		return this.#isOpen ? this.#picking : undefined;
	}

	get pace(): Pace {
		return this.#pace;
	}

	/** The answer; `undefined` until both ends are chosen and the network is there. */
	get crossing(): Crossing | undefined {
		return this.#crossing;
	}

	/** Bridges of the way that go up before one would come to them. */
	get ahead(): readonly RaisedAhead[] {
		return this.#ahead;
	}

	/** The places from or to which one can walk: those of the city sheet. */
	get places(): readonly Place[] {
		return this.#atlas.places.filter(({ position }) => isInside(position, CITY_BBOX));
	}

	/** What the address must say for the question to be found again. */
	get asked(): CrossingEnds | undefined {
		const { from, to } = this.#ends;
		return this.#isOpen && from && to ? { from, to } : undefined;
	}

	/** A rectangle round both ends and the way, with some room; `undefined` until both are chosen. */
	get extent(): BBox | undefined {
		const { from, to } = this.#ends;
		if (!from || !to) return undefined;
		const crossing = this.#crossing;
		return roomRound([from, to, ...(crossing?.kind === 'open' ? crossing.way.line : [])]);
	}

	/** The names of a bridge on or beside the way; its id is that of its place, where it is one. */
	bridgeNames(id: string): Names | undefined {
		return this.#names.get(id)?.name ?? this.#router?.bridges.get(id)?.name;
	}

	/** The place that stands exactly at an end. */
	placeAt(end: End): Place | undefined {
		const position = this.#ends[end];
		return position && this.#atlas.places.find((place) => isSame(place.position, position));
	}

	open(): void {
		this.#isOpen = true;
		this.#picking = this.#firstMissing();
	}

	/** Puts the question away, with its ends. */
	close(): void {
		this.#isOpen = false;
		this.#ends = {};
		this.#picking = undefined;
	}

	toggle(): void {
		if (this.#isOpen) this.close();
		else this.open();
	}

	/** Takes on what an address asks; nothing puts the question away. */
	restore(asked: CrossingEnds | undefined): void {
		if (!asked) {
			this.close();
			return;
		}
		this.#ends = asked;
		this.open();
	}

	/** Sets an end, and asks the map for the other while that is missing. */
	setEnd(end: End, position: Position): void {
		this.#ends = { ...this.#ends, [end]: position };
		this.#picking = this.#firstMissing();
	}

	setEnds(ends: CrossingEnds): void {
		this.#ends = ends;
		this.#picking = undefined;
	}

	swap(): void {
		const { from, to } = this.#ends;
		this.#ends = { ...(to ? { from: to } : {}), ...(from ? { to: from } : {}) };
		this.#picking = this.#firstMissing();
	}

	/** Has the next touch of the map set an end, or no longer. */
	pick(end: End | undefined): void {
		this.#picking = end;
	}

	/** Takes a touch of the map as the end that is being picked; says whether it did. */
	take(position: Position): boolean {
		const end = this.picking;
		if (end === undefined) return false;
		this.setEnd(end, position);
		return true;
	}

	setPace(pace: Pace): void {
		this.#pace = pace;
	}

	/** Loads what looks for ways, once; after a failure it may be called again. */
	async load(networkAddress: string): Promise<void> {
		if (this.#router) return;
		this.#hasFailed = false;
		try {
			const [router, { unpackNetwork }, response] = await Promise.all([
				import('../scene/crossingAt'),
				import('../domain/packedNetwork'),
				fetch(networkAddress)
			]);
			if (!response.ok) throw new Error(`the network did not come: ${response.status}`);
			const { network, bridges } = unpackNetwork((await response.json()) as PackedNetwork);
			this.#router = { crossingAt: router.crossingAt, network, bridges };
		} catch {
			this.#hasFailed = true;
		}
	}

	#firstMissing(): End | undefined {
		return CROSSING_ENDS.find((end) => this.#ends[end] === undefined);
	}

	#ask(): Crossing | undefined {
		const { from, to } = this.#ends;
		const router = this.#router;
		if (!this.#isOpen || !router || !from || !to) return undefined;
		const raised = this.#raised === '' ? [] : this.#raised.split(',');
		return router.crossingAt(router.network, { from, to }, raised);
	}

	#lookAhead(): RaisedAhead[] {
		const crossing = this.#crossing;
		if (crossing?.kind !== 'open') return [];
		const told = atlasInVoice(this.#atlas, this.#scene().voice);
		const when = { t: instant(this.#minute), pace: this.#pace };
		return raisedAhead(told.holdings, crossing.way.bridges, when);
	}
}

function isSame(a: Position, b: Position): boolean {
	return a[0].toFixed(5) === b[0].toFixed(5) && a[1].toFixed(5) === b[1].toFixed(5);
}

/** A rectangle round positions, larger by a fifth, and by some 300 m, on every side. */
function roomRound(positions: readonly Position[]): BBox {
	const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
	const [west, south] = [Math.min(...lngs), Math.min(...lats)];
	const [east, north] = [Math.max(...lngs), Math.max(...lats)];
	const across = LEAST_ROOM[0] + (east - west) / 5;
	const along = LEAST_ROOM[1] + (north - south) / 5;
	return [west - across, south - along, east + across, north + along];
}
