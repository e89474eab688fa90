import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import type { Palette } from '../style/palette';
import { columnWidth } from '../style/trail';
import { COLUMN_ATTRIBUTES, type ColumnBuffers } from './columnBuffers';
import {
	COLUMN_FRAGMENT_SHADER,
	COLUMN_UNIFORMS,
	COLUMN_VERTEX_SHADER,
	type ColumnUniform
} from './columnShaders';
import { VERTEX_SCALE } from './mercator';
import { drawOver, drawQuads, uploadQuads } from './quads';
import type { SceneLayer } from './SceneLayer';
import { liveSlice } from './trailBuffers';
import { TRAIL_OFFSET } from './TrailsLayer';
import { linkProgram, rgb, translateAndScale, uniformLocations } from './webgl';

/** All casings, then all bands, then what is pale in them: no piece covers its neighbour's middle. */
const LAYERS = [0, 1, 2] as const;

/** Draws marching bodies at their length on the road at `t`, from head to tail. */
export class ColumnsLayer implements SceneLayer {
	readonly id = 'columns';
	readonly group = 'movements';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: ColumnBuffers;
	#t = 0;
	#map: MapLibreMap | undefined;
	#program: WebGLProgram | undefined;
	#uniforms: Readonly<Record<ColumnUniform, WebGLUniformLocation | null>> | undefined;
	#colours = new Float32Array();
	#casing = new Float32Array();
	readonly #matrix = new Float32Array(16);
	#vertexArray: WebGLVertexArrayObject | undefined;

	constructor(buffers: ColumnBuffers, palette: Palette) {
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
		const program = linkProgram(gl, COLUMN_VERTEX_SHADER, COLUMN_FRAGMENT_SHADER);
		this.#program = program;
		this.#uniforms = uniformLocations(gl, program, COLUMN_UNIFORMS);
		const { vertices, indices } = this.#buffers;
		this.#vertexArray = uploadQuads(gl, { vertices, indices, attributes: COLUMN_ATTRIBUTES });
	}

	onRemove(): void {
		this.#map = undefined;
		this.#program = undefined;
		this.#vertexArray = undefined;
	}

	render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		const [first, end] = liveSlice(this.#buffers, this.#t, 0);
		const [program, uniforms, map] = [this.#program, this.#uniforms, this.#map];
		if (!program || !uniforms || !this.#vertexArray || !map || end <= first) return;
		const canvas = map.getCanvas();
		const ratio = map.getPixelRatio();
		const width = columnWidth(map.getZoom()) * ratio;
		gl.useProgram(program);
		gl.bindVertexArray(this.#vertexArray);
		const { mainMatrix } = input.defaultProjectionData;
		translateAndScale(mainMatrix, this.#buffers.origin, 1 / VERTEX_SCALE, this.#matrix);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_t, this.#t);
		gl.uniform1f(uniforms.u_width, width);
		gl.uniform1f(uniforms.u_half, width / 2 + 2.5 * ratio);
		gl.uniform1f(uniforms.u_offset, TRAIL_OFFSET * ratio);
		gl.uniform3fv(uniforms.u_colours, this.#colours);
		gl.uniform3fv(uniforms.u_casing, this.#casing);
		drawOver(gl);
		for (const layer of LAYERS) {
			gl.uniform1f(uniforms.u_layer, layer);
			drawQuads(gl, first, end);
		}
		gl.bindVertexArray(null);
	}
}
