import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import { markSheet, SHEET_CELL, SHEET_COLUMNS, sheetSize } from '../style/markSheet';
import { markSizes } from '../style/markSize';
import type { Palette } from '../style/palette';
import { FLOATS_PER_CORNER, type MarkBuffers } from './markBuffers';
import { drawn, PIXEL_RATIO } from './markImages';
import {
	MARK_FRAGMENT_SHADER,
	MARK_UNIFORMS,
	MARK_VERTEX_SHADER,
	type MarkUniform
} from './markShaders';
import { VERTEX_SCALE } from './mercator';
import type { SceneLayer } from './SceneLayer';
import { linkProgram, translateAndScale, uniformLocations } from './webgl';

const FLOAT_BYTES = 4;

/** Draws who holds which place at `t`: all marks in one call, from one sheet of pictures. */
export class MarksLayer implements SceneLayer {
	readonly id = 'holders';
	readonly group = 'holders';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: MarkBuffers;
	#t = 0;
	#light: Palette['id'] | undefined;
	#map: MapLibreMap | undefined;
	#program: WebGLProgram | undefined;
	#uniforms: Readonly<Record<MarkUniform, WebGLUniformLocation | null>> | undefined;
	#vertexArray: WebGLVertexArrayObject | undefined;
	#texture: WebGLTexture | undefined;
	/** The sheet as drawn last, and whether the graphics card has it. */
	#picture: ImageData | undefined;
	#isUploaded = false;
	#sizes: { zoom: number; values: Float32Array } | undefined;
	readonly #matrix = new Float32Array(16);

	constructor(buffers: MarkBuffers, palette: Palette) {
		this.#buffers = buffers;
		this.setPalette(palette);
	}

	setScene({ t }: Scene): void {
		if (t === this.#t) return;
		this.#t = t;
		this.#map?.triggerRepaint();
	}

	/** Draws the sheet anew where the light is another; the old one stays until the new is there. */
	setPalette(palette: Palette): void {
		if (palette.id === this.#light) return;
		this.#light = palette.id;
		void this.#drawSheet(palette);
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		const program = linkProgram(gl, MARK_VERTEX_SHADER, MARK_FRAGMENT_SHADER);
		this.#program = program;
		this.#uniforms = uniformLocations(gl, program, MARK_UNIFORMS);
		this.#texture = gl.createTexture();
		this.#isUploaded = false;
		this.#vertexArray = gl.createVertexArray();
		gl.bindVertexArray(this.#vertexArray);
		gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
		gl.bufferData(gl.ARRAY_BUFFER, this.#buffers.vertices, gl.STATIC_DRAW);
		[2, 2, 3].reduce((offset, size, location) => {
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
		this.#texture = undefined;
	}

	render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		const [program, uniforms] = [this.#program, this.#uniforms];
		if (!program || !uniforms || !this.#vertexArray || !this.#map || !this.#picture) return;
		const canvas = this.#map.getCanvas();
		gl.useProgram(program);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#texture ?? null);
		if (!this.#isUploaded) this.#upload(gl, this.#picture);
		gl.bindVertexArray(this.#vertexArray);
		const { mainMatrix } = input.defaultProjectionData;
		translateAndScale(mainMatrix, this.#buffers.origin, 1 / VERTEX_SCALE, this.#matrix);
		const [width, height] = sheetSize(this.#buffers.sheet.length);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_t, this.#t);
		gl.uniform1fv(uniforms.u_sizes, this.#sizesAt(this.#map.getZoom()));
		gl.uniform2f(uniforms.u_sheet, width / SHEET_CELL, height / SHEET_CELL);
		gl.uniform1f(uniforms.u_columns, SHEET_COLUMNS);
		gl.uniform1f(uniforms.u_cellPixels, SHEET_CELL * this.#map.getPixelRatio());
		gl.uniform1i(uniforms.u_marks, 0);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.drawElements(gl.TRIANGLES, this.#buffers.indices.length, gl.UNSIGNED_INT, 0);
		gl.bindVertexArray(null);
	}

	async #drawSheet(palette: Palette): Promise<void> {
		const { sheet } = this.#buffers;
		const [width, height] = sheetSize(sheet.length);
		const size = { width: width * PIXEL_RATIO, height: height * PIXEL_RATIO };
		const picture = await drawn(markSheet(sheet, palette), size);
		// Another light may have been asked for meanwhile.
		if (palette.id !== this.#light) return;
		this.#picture = picture;
		this.#isUploaded = false;
		this.#map?.triggerRepaint();
	}

	#upload(gl: WebGL2RenderingContext, picture: ImageData): void {
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
		gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
		// Drawn small from afar: each level is an average of the one before.
		gl.generateMipmap(gl.TEXTURE_2D);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
		this.#isUploaded = true;
	}

	#sizesAt(zoom: number): Float32Array {
		if (this.#sizes?.zoom !== zoom) {
			this.#sizes = { zoom, values: Float32Array.from(markSizes(zoom)) };
		}
		return this.#sizes.values;
	}
}
