import type { CompiledAtlas } from '../domain/compiled';
import type { Scene } from '../scene/sceneAt';
import { contains } from '../time/interval';
import type { Camera } from './camera';
import { fociAt } from './fociAt';
import { framingOf, isComfortable, type MapView } from './framing';

/** The least time between two movements of the camera, in milliseconds. */
export const LEAST_PAUSE_MS = 6000;

/** A moment at which the camera may move. */
export interface Moment {
	scene: Scene;
	/** What the map shows; asked for only where it matters. */
	view: () => MapView;
	/** Milliseconds on any clock that does not go back. */
	now: number;
	/** Whether the camera may glide; where motion is unwanted it cuts, once a chapter. */
	mayGlide: boolean;
}

/**
 * The director of the camera: while the story plays, it has what matters in the picture, moves
 * seldom, and lets go for good at the first touch of the visitor's.
 */
export class Director {
	readonly #atlas: CompiledAtlas;
	#isOn = $state(false);
	#hasLetGo = $state(false);
	#isSilent = $state(false);
	#moved = -Infinity;
	#chapter: string | undefined;

	constructor(atlas: CompiledAtlas) {
		this.#atlas = atlas;
	}

	/** Whether the visitor wants the camera to follow the story. */
	get isOn(): boolean {
		return this.#isOn;
	}

	/** Whether it was on until the visitor took the camera; until it is told otherwise. */
	get hasLetGo(): boolean {
		return this.#hasLetGo;
	}

	/** Whether it moves the camera: on, and not silenced. */
	get isDirecting(): boolean {
		return this.#isOn && !this.#isSilent;
	}

	setOn(isOn: boolean): void {
		if (isOn && !this.#isOn) this.#moved = -Infinity;
		this.#isOn = isOn;
		this.#hasLetGo = false;
	}

	/** Told by who else moves the camera (the following of a force): silent as long as it does. */
	silence(isSilent: boolean): void {
		this.#isSilent = isSilent;
	}

	/** Told when the visitor moves the camera by hand. */
	letGo(): void {
		if (!this.#isOn) return;
		this.#isOn = false;
		this.#hasLetGo = true;
	}

	/** Told when the visitor has read that it let go. */
	dismiss(): void {
		this.#hasLetGo = false;
	}

	/** Where to move the camera at a moment; `undefined` where it had better rest. */
	consider({ scene, view, now, mayGlide }: Moment): Camera | undefined {
		if (!this.isDirecting || now - this.#moved < LEAST_PAUSE_MS) return undefined;
		const chapter = this.#atlas.chapters.find((each) => contains(each, scene.t))?.id;
		if (!mayGlide && chapter === this.#chapter) return undefined;
		this.#chapter = chapter;
		const foci = fociAt(this.#atlas, scene);
		const seen = view();
		const target = framingOf(foci, seen);
		if (!target || isComfortable(foci, seen, target)) return undefined;
		this.#moved = now;
		return target;
	}
}
