import { createContext } from 'svelte';
import type { CompiledAtlas } from '../domain/compiled';
import type { Light } from '../domain/light';
import { darknessAt, daylightOver } from '../scene/daylight';
import { CITY_BBOX, isInside, type Position } from '../geo/position';
import { atlasInVoice, type AtlasInVoice } from '../scene/atlasInVoice';
import { neighbouringStart } from '../scene/eventsAt';
import { sceneAt } from '../scene/sceneAt';
import { momentToSee } from '../scene/extentsAt';
import { whereaboutsAt } from '../scene/whereaboutsAt';
import { OPENING, STORY } from '../scene/story';
import { BEST_ESTIMATE, type Voice } from '../scene/voice';
import type { Language } from '../time/format';
import { indexAtlas, type AtlasIndex } from './atlasIndex';
import { EXTENT_ZOOM, placeZoom } from './camera';
import type { Clock } from './clock.svelte';
import { Comparison } from './comparison.svelte';
import { Coverings } from './coverings.svelte';
import { CrossingQuestion } from './crossing.svelte';
import { Following } from './following.svelte';
import { defaultNaming, type NamingMode } from '../domain/naming';
import type { Switch } from '../domain/switches';
import { Director } from './director.svelte';
import { MapStatus } from './mapStatus.svelte';
import type { ExplorerParams } from './params';
import { OwnData } from './ownData.svelte';
import { playingParams, restorePlaying, storyClock } from './playing';
import { Search } from './search.svelte';
import { NOTHING, type Selection } from './selection';
import { Soundtrack } from './soundtrack.svelte';
import { Trail, USUAL_TRAIL } from './trail.svelte';

/** Everything a visitor of the explorer can change, and the scene that follows from it. */
export class Explorer {
	/** The whole atlas, with the records of all accounts; what is told is `told`. */
	readonly atlas: CompiledAtlas;
	readonly language: Language;
	readonly clock: Clock;
	readonly mapStatus: MapStatus;
	readonly director: Director;
	readonly trail: Trail;
	readonly soundtrack: Soundtrack;
	readonly crossing: CrossingQuestion;
	readonly search: Search;
	readonly following = new Following();
	readonly coverings = new Coverings();
	readonly comparison = new Comparison(this);
	readonly ownData = new OwnData();
	#selection = $state.raw<Selection>(NOTHING);
	#voice = $state.raw<Voice>(BEST_ESTIMATE);
	#naming = $state.raw<NamingMode>('en1917');
	#hidden = $state.raw<ReadonlySet<Switch>>(new Set());
	#told = $derived.by(() => atlasInVoice(this.atlas, this.#voice));
	#index = $derived.by(() => indexAtlas(this.atlas, this.#told));
	readonly #daylight = daylightOver(STORY.from, STORY.to);
	#darkness = $derived.by(() => darknessAt(this.#daylight, this.clock.minute));
	#scene = $derived.by(() => sceneAt(this.atlas, this.clock.t, this.#voice));

	constructor(atlas: CompiledAtlas, language: Language, params: Partial<ExplorerParams>) {
		this.atlas = atlas;
		this.language = language;
		this.clock = storyClock(atlas, params.t ?? OPENING);
		this.director = new Director(atlas);
		restorePlaying(this, params);
		this.#naming = params.names ?? defaultNaming(language);
		this.mapStatus = new MapStatus(params.camera);
		this.trail = new Trail(params.trail);
		this.soundtrack = new Soundtrack(atlas);
		this.search = new Search(atlas);
		this.crossing = new CrossingQuestion(atlas, () => this.#scene);
		this.crossing.restore(params.cross);
		this.setVoice(params.voice);
		this.comparison.restore(params.compare);
		if (params.selection && this.knows(params.selection)) this.#selection = params.selection;
		this.following.restore(this.index, params.follow);
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
		if (selection.kind === 'extent') return this.index.extent.get(selection.id)?.position;
		const positions =
			selection.kind === 'force' || selection.kind === 'person'
				? [whereaboutsAt(this.atlas, this.scene, selection)]
				: this.selectedPlaces.map((id) => this.index.place.get(id)?.position);
		return positions.find((at) => at && isInside(at, CITY_BBOX));
	}

	get voice(): Voice {
		return this.#voice;
	}

	/** The name of the voice in the visitor's language. */
	get voiceName(): string {
		const { id } = this.#voice;
		return this.atlas.voices.find((voice) => voice.id === id)?.name[this.language] ?? id;
	}

	/** The atlas as the voice tells it. */
	get told(): AtlasInVoice {
		return this.#told;
	}

	/** The records of the atlas by their ids; events at the hours at which the voice tells them. */
	get index(): AtlasIndex {
		return this.#index;
	}

	get naming(): NamingMode {
		return this.#naming;
	}

	/** All events as the voice tells them, in order of time. */
	get events() {
		return this.#told.events;
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
		restorePlaying(this, params);
		this.#naming = params.names ?? defaultNaming(this.language);
		this.trail.setLength(params.trail ?? USUAL_TRAIL);
		this.setVoice(params.voice);
		this.comparison.restore(params.compare);
		const { selection = NOTHING, camera } = params;
		this.#selection = this.knows(selection) ? selection : NOTHING;
		this.crossing.restore(params.cross);
		this.following.restore(this.index, params.follow);
		if (camera) this.mapStatus.restore(camera);
	}

	select(selection: Selection): void {
		this.#selection = selection;
	}

	/**
	 * Selects a record and goes to it: to the beginning of an event whose hour is known and within
	 * the story, to the whereabouts of a place, to a cordon or crowd while it is there.
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
		} else if (selection.kind === 'extent') {
			const extent = this.index.extent.get(selection.id);
			if (extent) this.clock.seek(momentToSee(extent, this.clock.t));
			if (extent) this.mapStatus.lookAt({ centre: extent.position, zoom: EXTENT_ZOOM });
		}
	}

	clearSelection(): void {
		this.#selection = NOTHING;
	}

	/** Takes on a voice of the atlas; our best estimate where there is none of that id. */
	setVoice(id: string | undefined): void {
		const before = this.#voice;
		this.#voice = this.atlas.voices.find((voice) => voice.id === id) ?? BEST_ESTIMATE;
		this.comparison.exchange(before);
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
		const t = neighbouringStart(this.events, this.clock.t, direction);
		if (t !== undefined) this.clock.seek(t);
	}

	/** What the address must say for this view to be found again. */
	get params(): Partial<ExplorerParams> {
		const { asked } = this.crossing;
		return {
			t: this.clock.t,
			camera: this.mapStatus.camera,
			selection: this.#selection,
			...this.trail.param,
			follow: this.following.target,
			...(this.#voice.id === BEST_ESTIMATE.id ? {} : { voice: this.#voice.id }),
			...this.comparison.param,
			...(this.#naming === defaultNaming(this.language) ? {} : { names: this.#naming }),
			...playingParams(this),
			...(asked === undefined ? {} : { cross: asked })
		};
	}
}

/** The explorer of the page; `getExplorer` throws outside one. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
