import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import { markSheet, SHEET_CELL, SHEET_COLUMNS, sheetSize } from '../style/markSheet';
import { markSizes } from '../style/markSize';
import type { Palette } from '../style/palette';
import { HOLDER_MARK_SIZE } from '../style/marks';
import { crowdScale } from './crowding';
import { LiveMarks } from './LiveMarks';
import { MARK_ATTRIBUTES, type MarkBuffers } from './markBuffers';
import { drawn, PIXEL_RATIO } from './markImages';
import {
	MARK_FRAGMENT_SHADER,
	MARK_UNIFORMS,
	MARK_VERTEX_SHADER,
	type MarkUniform
} from './markShaders';
import { VERTEX_SCALE } from './mercator';
import { drawOver, drawQuads, INDICES_PER_QUAD, uploadQuads } from './quads';
import type { SceneLayer } from './SceneLayer';
import { linkProgram, translateAndScale, uniformLocations } from './webgl';

/** What is live is looked up once for a stretch of so many minutes. */
const STRETCH_MINUTES = 30;

/**
 * Draws who holds which place at `t`, and how places change hands: all in one call, from one sheet
 * of pictures.
 */
export class MarksLayer implements SceneLayer {
	readonly id = 'holders';
	readonly group = 'holders';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: MarkBuffers;
	/** The pictures live in the stretch of time last drawn. */
	readonly #live: LiveMarks;
	#stretch: number | undefined;
	readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
	readonly #repaint = () => this.#map?.triggerRepaint();
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
	#sizes: { zoom: number; count: number; values: Float32Array } | undefined;
	readonly #matrix = new Float32Array(16);

	constructor(buffers: MarkBuffers, palette: Palette) {
		this.#buffers = buffers;
		this.#live = new LiveMarks(buffers);
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
		const [{ vertices }, { indices }] = [this.#buffers, this.#live];
		const quads = { vertices, indices, attributes: MARK_ATTRIBUTES };
		this.#vertexArray = uploadQuads(gl, quads, 'dynamic');
		this.#stillness.addEventListener('change', this.#repaint);
	}

	onRemove(): void {
		this.#stillness.removeEventListener('change', this.#repaint);
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
		this.#bringLive(gl);
		const { mainMatrix } = input.defaultProjectionData;
		translateAndScale(mainMatrix, this.#buffers.origin, 1 / VERTEX_SCALE, this.#matrix);
		const [width, height] = sheetSize(this.#buffers.sheet.length);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_t, this.#t);
		gl.uniform1f(uniforms.u_still, this.#stillness.matches ? 1 : 0);
		gl.uniform1fv(uniforms.u_sizes, this.#sizesAt(this.#map.getZoom()));
		gl.uniform2f(uniforms.u_sheet, width / SHEET_CELL, height / SHEET_CELL);
		gl.uniform1f(uniforms.u_columns, SHEET_COLUMNS);
		gl.uniform1f(uniforms.u_cellPixels, SHEET_CELL * this.#map.getPixelRatio());
		gl.uniform1i(uniforms.u_marks, 0);
		drawOver(gl);
		drawQuads(gl, 0, this.#live.count);
		gl.bindVertexArray(null);
	}

	/** Tells the card what comes and goes when `t` enters another stretch of time, and no more. */
	#bringLive(gl: WebGL2RenderingContext): void {
		const stretch = Math.floor(this.#t / STRETCH_MINUTES);
		if (stretch === this.#stretch) return;
		this.#stretch = stretch;
		const [from, to] = [stretch * STRETCH_MINUTES, (stretch + 1) * STRETCH_MINUTES];
		const first = this.#live.moveTo({ from, to }) * INDICES_PER_QUAD;
		const { indices, count } = this.#live;
		const length = count * INDICES_PER_QUAD - first;
		if (length === 0) return;
		const offset = first * indices.BYTES_PER_ELEMENT;
		gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, offset, indices, first, length);
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

	/** The sizes at a zoom; smaller where so many are live that they would cover the city. */
	#sizesAt(zoom: number): Float32Array {
		const { count } = this.#live;
		if (this.#sizes?.zoom !== zoom || this.#sizes.count !== count) {
			const sizes = markSizes(zoom);
			const pixels = (HOLDER_MARK_SIZE * (sizes[0] as number)) ** 2;
			const scale = crowdScale({ count, pixels }, zoom);
			this.#sizes = { zoom, count, values: Float32Array.from(sizes, (size) => size * scale) };
		}
		return this.#sizes.values;
	}
}
