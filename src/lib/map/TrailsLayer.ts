import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { LayerId } from '../style/layerOrder';
import type { Palette } from '../style/palette';
import { FLOATS_PER_CORNER, liveSlice, VERTEX_SCALE, type TrailBuffers } from './trailBuffers';
import { linkProgram, rgb, translateAndScale } from './webgl';
import { TRAIL_FRAGMENT_SHADER, TRAIL_VERTEX_SHADER } from './trailShaders';

/** How long the road behind a force stays drawn, in minutes. */
const TRAIL_MINUTES = 120;
const DASH_PIXELS = 9;
const OFFSET_PIXELS = 3;
const FLOAT_BYTES = 4;
/** Pixels per metre at zoom 0 and 59.94° north: 512 px to the equator, shrunk by the cosine. */
const PIXELS_PER_METRE_AT_0 = 512 / (40_075_017 * Math.cos((59.94 * Math.PI) / 180));

/** Draws the roads that forces have gone, as far as they have come at `t`. */
export class TrailsLayer implements CustomLayerInterface {
	readonly id: LayerId = 'trails';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: TrailBuffers;
	#palette: Palette;
	#t = 0;
	#map: MapLibreMap | undefined;
	#program: WebGLProgram | undefined;
	#vertexArray: WebGLVertexArrayObject | undefined;

	constructor(buffers: TrailBuffers, palette: Palette) {
		this.#buffers = buffers;
		this.#palette = palette;
	}

	/** Asks for a new frame only where the instant is another. */
	setTime(t: number): void {
		if (t === this.#t) return;
		this.#t = t;
		this.#map?.triggerRepaint();
	}

	setPalette(palette: Palette): void {
		this.#palette = palette;
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#program = linkProgram(gl, TRAIL_VERTEX_SHADER, TRAIL_FRAGMENT_SHADER);
		this.#vertexArray = gl.createVertexArray();
		gl.bindVertexArray(this.#vertexArray);
		gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
		gl.bufferData(gl.ARRAY_BUFFER, this.#buffers.vertices, gl.STATIC_DRAW);
		[4, 3, 3].reduce((offset, size, location) => {
			gl.enableVertexAttribArray(location);
			const stride = FLOATS_PER_CORNER * FLOAT_BYTES;
			gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset * FLOAT_BYTES);
			return offset + size;
		}, 0);
		gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
		gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, this.#buffers.indices, gl.STATIC_DRAW);
		gl.bindVertexArray(null);
	}

	onRemove(): void {
		this.#map = undefined;
		this.#program = undefined;
		this.#vertexArray = undefined;
	}

	render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		const [first, end] = liveSlice(this.#buffers, this.#t, TRAIL_MINUTES);
		const program = this.#program;
		if (!program || !this.#vertexArray || !this.#map || end <= first) return;
		const uniform = (name: string) => gl.getUniformLocation(program, name);
		const zoom = this.#map.getZoom();
		const canvas = this.#map.getCanvas();
		const ratio = canvas.width / canvas.clientWidth;
		const { mrc, government, neither, markCore } = this.#palette;
		gl.useProgram(program);
		gl.bindVertexArray(this.#vertexArray);
		const matrix = translateAndScale(
			input.defaultProjectionData.mainMatrix,
			this.#buffers.origin,
			1 / VERTEX_SCALE
		);
		gl.uniformMatrix4fv(uniform('u_matrix'), false, matrix);
		gl.uniform2f(uniform('u_viewport'), canvas.width, canvas.height);
		gl.uniform1f(uniform('u_t'), this.#t);
		gl.uniform1f(uniform('u_minutes'), TRAIL_MINUTES);
		gl.uniform1f(uniform('u_pixelsPerMetre'), PIXELS_PER_METRE_AT_0 * 2 ** zoom * ratio);
		gl.uniform1f(uniform('u_dash'), DASH_PIXELS * ratio);
		gl.uniform1f(uniform('u_offset'), OFFSET_PIXELS * ratio);
		gl.uniform3fv(uniform('u_colours'), [mrc, government, neither].flatMap(rgb));
		gl.uniform3fv(uniform('u_casing'), rgb(markCore));
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		for (const isCasing of [1, 0]) {
			gl.uniform1f(uniform('u_isCasing'), isCasing);
			gl.uniform1f(uniform('u_width'), trailWidth(zoom, isCasing === 1) * ratio);
			gl.drawElements(
				gl.TRIANGLES,
				(end - first) * 6,
				gl.UNSIGNED_INT,
				first * 6 * Uint32Array.BYTES_PER_ELEMENT
			);
		}
		gl.bindVertexArray(null);
	}
}

/** Width of a trail, or of its casing, in pixels: 2.4, 3.6, 5.4 at zooms 12, 14, 16. */
function trailWidth(zoom: number, isCasing: boolean): number {
	const width = 2.4 * 1.5 ** ((Math.min(17, Math.max(11, zoom)) - 12) / 2);
	return isCasing ? width + 3 : width + 0.8;
}
