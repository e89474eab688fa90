import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import type { Palette } from '../style/palette';
import { ARROW_SPACING, arrowSize, TRAIL_DASH, trailWidth } from '../style/trail';
import { isCrowded } from './crowding';
import { VERTEX_SCALE } from './mercator';
import { pixelsPerMetre } from './pixelsPerMetre';
import { drawOver, drawQuads, uploadQuads } from './quads';
import type { SceneLayer } from './SceneLayer';
import { liveSlice, TRAIL_ATTRIBUTES, type TrailBuffers } from './trailBuffers';
import {
	TRAIL_FRAGMENT_SHADER,
	TRAIL_UNIFORMS,
	TRAIL_VERTEX_SHADER,
	type TrailUniform
} from './trailShaders';
import { linkProgram, rgb, translateAndScale, uniformLocations } from './webgl';

/** Trails and columns keep so far to the right of the axis of their street, in pixels. */
export const TRAIL_OFFSET = 3;
/** In which a trail that stays for good pales, in minutes. */
const USUAL_MINUTES = 120;
/** Longer than any story, in minutes. */
const FOR_GOOD = 1e9;

/** Draws the roads that forces have gone, as far as they have come at `t`. */
export class TrailsLayer implements SceneLayer {
	readonly id = 'trails';
	readonly group = 'movements';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: TrailBuffers;
	#t = 0;
	#minutes: number | undefined = USUAL_MINUTES;
	#map: MapLibreMap | undefined;
	#program: WebGLProgram | undefined;
	#uniforms: Readonly<Record<TrailUniform, WebGLUniformLocation | null>> | undefined;
	#colours = new Float32Array();
	#casing = new Float32Array();
	readonly #matrix = new Float32Array(16);
	#vertexArray: WebGLVertexArrayObject | undefined;

	constructor(buffers: TrailBuffers, palette: Palette) {
		this.#buffers = buffers;
		this.setPalette(palette);
	}

	setScene({ t }: Scene): void {
		if (t === this.#t) return;
		this.#t = t;
		this.#map?.triggerRepaint();
	}

	/** Lets trails fade in so many minutes; `undefined` keeps them, pale, for good. */
	setMinutes(minutes: number | undefined): void {
		if (minutes === this.#minutes) return;
		this.#minutes = minutes;
		this.#map?.triggerRepaint();
	}

	setPalette({ mrc, government, neither, markCore }: Palette): void {
		this.#colours = Float32Array.from([mrc, government, neither].flatMap(rgb));
		this.#casing = Float32Array.from(rgb(markCore));
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		const program = linkProgram(gl, TRAIL_VERTEX_SHADER, TRAIL_FRAGMENT_SHADER);
		this.#program = program;
		this.#uniforms = uniformLocations(gl, program, TRAIL_UNIFORMS);
		const { vertices, indices } = this.#buffers;
		this.#vertexArray = uploadQuads(gl, { vertices, indices, attributes: TRAIL_ATTRIBUTES });
	}

	onRemove(): void {
		this.#map = undefined;
		this.#program = undefined;
		this.#vertexArray = undefined;
	}

	render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		const [first, end] = liveSlice(this.#buffers, this.#t, this.#minutes ?? FOR_GOOD);
		const [program, uniforms, map] = [this.#program, this.#uniforms, this.#map];
		if (!program || !uniforms || !this.#vertexArray || !map || end <= first) return;
		const zoom = map.getZoom();
		const canvas = map.getCanvas();
		// Not measured on the canvas: that would lay the page out in the midst of a frame.
		const ratio = map.getPixelRatio();
		gl.useProgram(program);
		gl.bindVertexArray(this.#vertexArray);
		const { mainMatrix } = input.defaultProjectionData;
		translateAndScale(mainMatrix, this.#buffers.origin, 1 / VERTEX_SCALE, this.#matrix);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_t, this.#t);
		gl.uniform2f(uniforms.u_minutes, this.#minutes ?? USUAL_MINUTES, this.#minutes ?? FOR_GOOD);
		gl.uniform1f(uniforms.u_pixelsPerMetre, pixelsPerMetre(zoom) * ratio);
		gl.uniform1f(uniforms.u_offset, TRAIL_OFFSET * ratio);
		gl.uniform3fv(uniforms.u_colours, this.#colours);
		gl.uniform3fv(uniforms.u_casing, this.#casing);
		const isPlain = this.#isCrowded(end - first, zoom);
		this.#setSizes(gl, uniforms, { zoom, ratio, isPlain });
		drawOver(gl);
		for (const isCasing of isPlain ? [0] : [1, 0]) {
			gl.uniform1f(uniforms.u_isCasing, isCasing);
			gl.uniform1f(uniforms.u_width, trailWidth(zoom, isCasing === 1) * ratio);
			drawQuads(gl, first, end);
		}
		gl.bindVertexArray(null);
	}

	/** Whether so many segments would cover the city: then they are drawn as bare lines. */
	#isCrowded(count: number, zoom: number): boolean {
		const metres = this.#buffers.meanMetres;
		const pixels = metres * pixelsPerMetre(zoom) * 2 * arrowSize(zoom).half;
		return isCrowded({ count, pixels }, zoom);
	}

	#setSizes(
		gl: WebGL2RenderingContext,
		uniforms: Readonly<Record<TrailUniform, WebGLUniformLocation | null>>,
		{ zoom, ratio, isPlain }: { zoom: number; ratio: number; isPlain: boolean }
	): void {
		const width = trailWidth(zoom, false) * ratio;
		gl.uniform2f(uniforms.u_dash, TRAIL_DASH.ink * width, TRAIL_DASH.gap * width);
		const { length, half } = isPlain ? { length: 0, half: 0 } : arrowSize(zoom);
		// Arrowheads keep their places on the ground while one zooms, from one whole zoom to the next.
		const spacing = ARROW_SPACING * 2 ** (zoom - Math.round(zoom));
		gl.uniform3f(uniforms.u_arrow, spacing * ratio, length * ratio, half * ratio);
		gl.uniform1f(uniforms.u_half, isPlain ? width / 2 + ratio : (half + 2.5) * ratio);
	}
}
