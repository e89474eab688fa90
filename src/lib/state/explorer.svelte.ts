import { createContext } from 'svelte';
import type { CompiledAtlas } from '../domain/compiled';
import type { Light } from '../domain/light';
import { darknessAt, daylightOver } from '../scene/daylight';
import { CITY_BBOX, isInside, type Position } from '../geo/position';
import { neighbouringStart } from '../scene/eventsAt';
import { sceneAt } from '../scene/sceneAt';
import { OPENING, STORY } from '../scene/story';
import { BEST_ESTIMATE, eventsInVoice, VOICES, type Voice } from '../scene/voice';
import type { Language } from '../time/format';
import { indexAtlas, type AtlasIndex } from './atlasIndex';
import { placeZoom } from './camera';
import { Clock } from './clock.svelte';
import { defaultNaming, type NamingMode } from '../domain/naming';
import { MapStatus } from './mapStatus.svelte';
import type { ExplorerParams } from './params';
import { NOTHING, type Selection } from './selection';

/** Groups of things that the visitor may take off the map. */
export const SWITCHES = [
	...(['holders', 'places', 'bridges', 'movements', 'streetNames', 'waterNames'] as const)
] as const;
export type Switch = (typeof SWITCHES)[number];

/** Everything a visitor of the explorer can change, and the scene that follows from it. */
export class Explorer {
	readonly atlas: CompiledAtlas;
	/** The records of the atlas by their ids. */
	readonly index: AtlasIndex;
	readonly language: Language;
	readonly clock: Clock;
	readonly mapStatus: MapStatus;
	#selection = $state.raw<Selection>(NOTHING);
	#voice = $state.raw<Voice>(BEST_ESTIMATE);
	#naming = $state.raw<NamingMode>('en1917');
	#hidden = $state.raw<ReadonlySet<Switch>>(new Set());
	#events = $derived.by(() => eventsInVoice(this.atlas, this.#voice));
	readonly #daylight = daylightOver(STORY.from, STORY.to);
	#darkness = $derived.by(() => darknessAt(this.#daylight, this.clock.minute));
	#scene = $derived.by(() => sceneAt(this.atlas, this.clock.t, this.#voice));

	constructor(atlas: CompiledAtlas, language: Language, params: Partial<ExplorerParams>) {
		this.atlas = atlas;
		this.index = indexAtlas(atlas);
		this.language = language;
		this.clock = new Clock(STORY, params.t ?? OPENING);
		this.#naming = params.names ?? defaultNaming(language);
		this.mapStatus = new MapStatus(params.camera);
		this.#voice = VOICES.find(({ id }) => id === params.voice) ?? BEST_ESTIMATE;
		if (params.selection && this.knows(params.selection)) this.#selection = params.selection;
	}

	get selection(): Selection {
		return this.#selection;
	}

	/** The places selected: the place itself, those of the event, or none. */
	get selectedPlaces(): readonly string[] {
		const selection = this.#selection;
		if (selection.kind === 'place') return [selection.id];
		return selection.kind === 'event' ? (this.index.event.get(selection.id)?.places ?? []) : [];
	}

	/** Where on the map of the city the selection is to be seen now, if anywhere. */
	get selectedPosition(): Position | undefined {
		const selection = this.#selection;
		const positions =
			selection.kind === 'force'
				? this.scene.forces.filter(({ force }) => force === selection.id)
				: this.selectedPlaces.flatMap((id) => this.index.place.get(id) ?? []);
		return positions.map(({ position }) => position).find((at) => isInside(at, CITY_BBOX));
	}

	get voice(): Voice {
		return this.#voice;
	}

	get naming(): NamingMode {
		return this.#naming;
	}

	/** All events as the voice tells them, in order of time. */
	get events() {
		return this.#events;
	}

	/** How dark it is in the city, from 0 by day to 1 by night. */
	get darkness(): number {
		return this.#darkness;
	}

	/** Whether it is rather day or night in the city. */
	get light(): Light {
		return this.#darkness < 0.5 ? 'day' : 'night';
	}

	get scene() {
		return this.#scene;
	}

	/** Whether the atlas holds the record selected. */
	knows(selection: Selection): boolean {
		return selection.kind === 'none' || this.index[selection.kind].has(selection.id);
	}

	/** Takes on the view that an address describes; what it does not say goes back to the opening. */
	restore(params: Partial<ExplorerParams>): void {
		this.clock.pause();
		this.clock.seek(params.t ?? OPENING);
		this.#naming = params.names ?? defaultNaming(this.language);
		this.#voice = VOICES.find(({ id }) => id === params.voice) ?? BEST_ESTIMATE;
		const { selection = NOTHING, camera } = params;
		this.#selection = this.knows(selection) ? selection : NOTHING;
		if (camera) {
			this.mapStatus.moved(camera);
			this.mapStatus.lookAt(camera);
		}
	}

	select(selection: Selection): void {
		this.#selection = selection;
	}

	/**
	 * Selects a record and goes to it: to the beginning of an event whose hour is known and within
	 * the story, to the whereabouts of a place.
	 */
	open(selection: Selection): void {
		this.select(selection);
		if (selection.kind === 'event') {
			const event = this.index.event.get(selection.id);
			const isTold = event && event.from >= this.clock.from && event.from <= this.clock.to;
			if (isTold && event.precision !== 'day') this.clock.seek(event.from);
		} else if (selection.kind === 'place') {
			const place = this.index.place.get(selection.id);
			if (place) this.mapStatus.lookAt({ centre: place.position, zoom: placeZoom(place.position) });
		}
	}

	clearSelection(): void {
		this.#selection = NOTHING;
	}

	setNaming(mode: NamingMode): void {
		this.#naming = mode;
	}

	isShown(group: Switch): boolean {
		return !this.#hidden.has(group);
	}

	toggle(group: Switch): void {
		const hidden = new Set(this.#hidden);
		if (!hidden.delete(group)) hidden.add(group);
		this.#hidden = hidden;
	}

	/** Seeks to the start of the next or previous event. */
	stepToEvent(direction: 'next' | 'previous'): void {
		const t = neighbouringStart(this.#events, this.clock.t, direction);
		if (t !== undefined) this.clock.seek(t);
	}

	/** What the address must say for this view to be found again. */
	get params(): Partial<ExplorerParams> {
		return {
			t: this.clock.t,
			camera: this.mapStatus.camera,
			selection: this.#selection,
			...(this.#voice === BEST_ESTIMATE ? {} : { voice: this.#voice.id }),
			...(this.#naming === defaultNaming(this.language) ? {} : { names: this.#naming })
		};
	}
}

/** The explorer of the page; `getExplorer` throws outside one. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
