import type { AtlasInVoice } from '../scene/atlasInVoice';
import { waysOf } from '../scene/forcesAt';
import { placedSignals } from '../scene/signalsAt';
import type { Palette } from '../style/palette';
import { columnBuffers } from './columnBuffers';
import { ColumnsLayer } from './ColumnsLayer';
import { markBuffers } from './markBuffers';
import { MarksLayer } from './MarksLayer';
import type { SceneLayer } from './SceneLayer';
import { SignalsLayer } from './SignalsLayer';
import { trailBuffers } from './trailBuffers';
import { TrailsLayer } from './TrailsLayer';

/** The layers that draw what a voice tells: its ways, columns, signals and holders. */
export class StoryLayers {
	readonly #centre: readonly [number, number];
	#told: AtlasInVoice;
	#palette: Palette;
	#trails: TrailsLayer;
	#layers: readonly SceneLayer[];
	#minutes: { trail: number | undefined } | undefined;

	/** @param centre what positions are reckoned from on the graphics card */
	constructor(told: AtlasInVoice, palette: Palette, centre: readonly [number, number]) {
		this.#centre = centre;
		this.#told = told;
		this.#palette = palette;
		[this.#trails, this.#layers] = this.#make();
	}

	/** Those below first. */
	get layers(): readonly SceneLayer[] {
		return this.#layers;
	}

	/** Takes on another telling, with layers of its own, and returns those it needs no more. */
	tell(told: AtlasInVoice): readonly SceneLayer[] {
		if (told === this.#told) return [];
		const old = this.#layers;
		this.#told = told;
		[this.#trails, this.#layers] = this.#make();
		if (this.#minutes) this.#trails.setMinutes(this.#minutes.trail);
		return old;
	}

	/** Lets the roads behind forces fade in so many minutes, or stay. */
	setTrail(minutes: number | undefined): void {
		this.#minutes = { trail: minutes };
		this.#trails.setMinutes(minutes);
	}

	setPalette(palette: Palette): void {
		this.#palette = palette;
		for (const layer of this.#layers) layer.setPalette(palette);
	}

	#make(): [TrailsLayer, readonly SceneLayer[]] {
		const [told, palette, centre] = [this.#told, this.#palette, this.#centre];
		const sides = new Map(told.forces.map(({ id, side }) => [id, side]));
		const trails = new TrailsLayer(trailBuffers(waysOf(told), sides, centre), palette);
		const layers = [
			trails,
			new ColumnsLayer(columnBuffers(told.trajectories, sides, centre), palette),
			new SignalsLayer(placedSignals(told), palette, centre),
			new MarksLayer(markBuffers(told, centre), palette)
		];
		return [trails, layers];
	}
}
