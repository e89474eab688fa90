import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import type { Palette } from '../style/palette';
import { TRAIL_DASH_PIXELS, trailWidth } from '../style/trail';
import { FLOATS_PER_CORNER, liveSlice, type TrailBuffers } from './trailBuffers';
import { VERTEX_SCALE } from './mercator';
import type { SceneLayer } from './SceneLayer';
import { linkProgram, rgb, translateAndScale, uniformLocations } from './webgl';
import {
	TRAIL_FRAGMENT_SHADER,
	TRAIL_UNIFORMS,
	TRAIL_VERTEX_SHADER,
	type TrailUniform
} from './trailShaders';

/** How long the road behind a force stays drawn, in minutes. */
const TRAIL_MINUTES = 120;
const OFFSET_PIXELS = 3;
const FLOAT_BYTES = 4;
/** Pixels per metre at zoom 0 and 59.94° north: 512 px to the equator, shrunk by the cosine. */
const PIXELS_PER_METRE_AT_0 = 512 / (40_075_017 * Math.cos((59.94 * Math.PI) / 180));

/** Draws the roads that forces have gone, as far as they have come at `t`. */
export class TrailsLayer implements SceneLayer {
	readonly id = 'trails';
	readonly group = 'movements';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: TrailBuffers;
	#t = 0;
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
		const [program, uniforms] = [this.#program, this.#uniforms];
		if (!program || !uniforms || !this.#vertexArray || !this.#map || end <= first) return;
		const zoom = this.#map.getZoom();
		const canvas = this.#map.getCanvas();
		// Not measured on the canvas: that would lay the page out in the midst of a frame.
		const ratio = this.#map.getPixelRatio();
		gl.useProgram(program);
		gl.bindVertexArray(this.#vertexArray);
		const { mainMatrix } = input.defaultProjectionData;
		translateAndScale(mainMatrix, this.#buffers.origin, 1 / VERTEX_SCALE, this.#matrix);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_t, this.#t);
		gl.uniform1f(uniforms.u_minutes, TRAIL_MINUTES);
		gl.uniform1f(uniforms.u_pixelsPerMetre, PIXELS_PER_METRE_AT_0 * 2 ** zoom * ratio);
		gl.uniform1f(uniforms.u_dash, TRAIL_DASH_PIXELS * ratio);
		gl.uniform1f(uniforms.u_offset, OFFSET_PIXELS * ratio);
		gl.uniform3fv(uniforms.u_colours, this.#colours);
		gl.uniform3fv(uniforms.u_casing, this.#casing);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		for (const isCasing of [1, 0]) {
			gl.uniform1f(uniforms.u_isCasing, isCasing);
			gl.uniform1f(uniforms.u_width, trailWidth(zoom, isCasing === 1) * ratio);
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
