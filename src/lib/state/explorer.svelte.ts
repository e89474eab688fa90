import { createContext } from 'svelte';
import type { CompiledAtlas } from '../domain/compiled';
import { neighbouringStart } from '../scene/eventsAt';
import { sceneAt } from '../scene/sceneAt';
import { OPENING, STORY } from '../scene/story';
import { BEST_ESTIMATE, eventsInVoice, VOICES, type Voice } from '../scene/voice';
import type { Language } from '../time/format';
import { OPENING_CAMERA, type Camera } from './camera';
import { Clock } from './clock.svelte';
import { defaultNaming, type NamingMode } from './naming';
import type { ExplorerParams } from './params';
import { NOTHING, type Selection } from './selection';

/** Groups of things that the visitor may take off the map. */
export const SWITCHES = ['holders', 'places', 'movements', 'streetNames', 'waterNames'] as const;
export type Switch = (typeof SWITCHES)[number];

/** A request to move the camera; a new object each time, so that the same place can be asked twice. */
export interface CameraRequest {
	camera: Camera;
}

/** Everything a visitor of the explorer can change, and the scene that follows from it. */
export class Explorer {
	readonly atlas: CompiledAtlas;
	readonly language: Language;
	readonly clock: Clock;
	#selection = $state.raw<Selection>(NOTHING);
	#voice = $state.raw<Voice>(BEST_ESTIMATE);
	#naming = $state.raw<NamingMode>('en1917');
	#hidden = $state.raw<ReadonlySet<Switch>>(new Set());
	#camera = $state.raw<Camera>(OPENING_CAMERA);
	#cameraRequest = $state.raw<CameraRequest | undefined>(undefined);
	#events = $derived(eventsInVoice(this.atlas, this.#voice));
	#scene = $derived.by(() => sceneAt(this.atlas, this.clock.t, this.#voice));

	constructor(atlas: CompiledAtlas, language: Language, params: Partial<ExplorerParams>) {
		this.atlas = atlas;
		this.language = language;
		this.clock = new Clock(STORY, params.t ?? OPENING);
		this.#naming = params.names ?? defaultNaming(language);
		this.#camera = params.camera ?? OPENING_CAMERA;
		this.#voice = VOICES.find(({ id }) => id === params.voice) ?? BEST_ESTIMATE;
		if (params.selection && this.knows(params.selection)) this.#selection = params.selection;
	}

	get selection(): Selection {
		return this.#selection;
	}

	get voice(): Voice {
		return this.#voice;
	}

	get naming(): NamingMode {
		return this.#naming;
	}

	/** Where the map looks; written by the map as it moves. */
	get camera(): Camera {
		return this.#camera;
	}

	/** Where the map was last asked to look; the map goes there. */
	get cameraRequest(): CameraRequest | undefined {
		return this.#cameraRequest;
	}

	/** All events as the voice tells them, in order of time. */
	get events() {
		return this.#events;
	}

	get scene() {
		return this.#scene;
	}

	/** Whether the atlas holds the record selected. */
	knows(selection: Selection): boolean {
		const { places, events, forces, questions } = this.atlas;
		const tables = { place: places, event: events, force: forces, question: questions };
		return (
			selection.kind === 'none' || tables[selection.kind].some(({ id }) => id === selection.id)
		);
	}

	select(selection: Selection): void {
		this.#selection = selection;
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

	lookAt(camera: Camera): void {
		this.#cameraRequest = { camera };
	}

	/** Told by the map that it has moved. */
	cameraMoved(camera: Camera): void {
		this.#camera = camera;
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
			camera: this.#camera,
			selection: this.#selection,
			...(this.#voice === BEST_ESTIMATE ? {} : { voice: this.#voice.id }),
			...(this.#naming === defaultNaming(this.language) ? {} : { names: this.#naming })
		};
	}
}

/** The explorer of the page; `getExplorer` throws outside one. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
