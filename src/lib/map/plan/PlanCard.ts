import type { Map as MapLibreMap } from 'maplibre-gl';
import { PATTERN_SIZE } from '../../style/patterns';
import { PIXEL_RATIO } from '../markImages';
import { mercator, VERTEX_SCALE } from '../mercator';
import { linkProgram, translateAndScale, uniformLocations } from '../webgl';
import { isDrawnAt, lookTable, pixelsPerUnit, TEXELS_PER_LOOK, type LookTable } from './lookTable';
import { OFFSETS, VERTEX_BYTES, type Bounds } from './mesh';
import type { PlanGeometry } from './planGeometry';
import {
	PLAN_FRAGMENT_SHADER,
	PLAN_UNIFORMS,
	PLAN_VERTEX_SHADER,
	type PlanUniform
} from './planShaders';
import type { PlanLayerSpecification } from './splitStyle';
import { visibleSpans } from './visibleSpans';

/** What is drawn, and where it is seen from. */
export interface PlanView {
	map: MapLibreMap;
	matrix: ArrayLike<number>;
	layers: readonly PlanLayerSpecification[];
	openness: ReadonlyMap<number, number>;
}

/** The plan on one graphics card: its buffers and textures, gone when the context is lost. */
export class PlanCard {
	readonly #gl: WebGL2RenderingContext;
	readonly #program: WebGLProgram;
	readonly #uniforms: Readonly<Record<PlanUniform, WebGLUniformLocation | null>>;
	readonly #vertexArray: WebGLVertexArrayObject;
	readonly #looks: WebGLTexture;
	readonly #textures: WebGLTexture;
	readonly #manySpans: WEBGL_multi_draw | null;
	readonly #matrix = new Float32Array(16);
	#geometry: PlanGeometry | undefined;
	#hasTextures = false;
	#tableAt: ((zoom: number) => LookTable) | undefined;
	#table: { zoom: number; reach: number; shown: boolean[] } | undefined;

	constructor(gl: WebGL2RenderingContext) {
		this.#gl = gl;
		this.#program = linkProgram(gl, PLAN_VERTEX_SHADER, PLAN_FRAGMENT_SHADER);
		this.#uniforms = uniformLocations(gl, this.#program, PLAN_UNIFORMS);
		this.#vertexArray = gl.createVertexArray();
		this.#looks = gl.createTexture();
		this.#textures = gl.createTexture();
		this.#manySpans = gl.getExtension('WEBGL_multi_draw');
	}

	setGeometry(geometry: PlanGeometry): void {
		const gl = this.#gl;
		this.#geometry = geometry;
		gl.bindVertexArray(this.#vertexArray);
		gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
		gl.bufferData(gl.ARRAY_BUFFER, geometry.vertices, gl.STATIC_DRAW);
		const floats = { type: gl.FLOAT, normalized: false };
		const attributes = [
			{ size: 2, offset: OFFSETS.at, ...floats },
			{ size: 1, offset: OFFSETS.along, ...floats },
			{ size: 2, offset: OFFSETS.extrude, type: gl.SHORT, normalized: true },
			{ size: 1, offset: OFFSETS.look, type: gl.UNSIGNED_SHORT, isInteger: true },
			{ size: 2, offset: OFFSETS.edge, type: gl.BYTE, normalized: false }
		];
		attributes.forEach(({ size, type, offset, ...as }, location) => {
			gl.enableVertexAttribArray(location);
			if ('normalized' in as) {
				gl.vertexAttribPointer(location, size, type, as.normalized ?? false, VERTEX_BYTES, offset);
			} else gl.vertexAttribIPointer(location, size, type, VERTEX_BYTES, offset);
		});
		gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
		gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, geometry.indices, gl.STATIC_DRAW);
		gl.bindVertexArray(null);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#looks);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, TEXELS_PER_LOOK, geometry.looks.length);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
		this.forgetLooks();
	}

	/** Takes pictures of one size, in the order in which the looks number them. */
	setTextures(pictures: readonly ImageData[]): void {
		const gl = this.#gl;
		const side = PATTERN_SIZE * PIXEL_RATIO;
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.#textures);
		if (!this.#hasTextures) {
			const levels = Math.floor(Math.log2(side)) + 1;
			gl.texStorage3D(gl.TEXTURE_2D_ARRAY, levels, gl.RGBA8, side, side, pictures.length);
		}
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
		pictures.forEach((picture, row) =>
			gl.texSubImage3D(
				...([gl.TEXTURE_2D_ARRAY, 0, 0, 0, row, side, side, 1] as const),
				...([gl.RGBA, gl.UNSIGNED_BYTE, picture] as const)
			)
		);
		gl.generateMipmap(gl.TEXTURE_2D_ARRAY);
		gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
		this.#hasTextures = true;
	}

	/** Has the looks worked out anew: the paint, or what is open, has changed. */
	forgetLooks(): void {
		this.#tableAt = undefined;
		this.#table = undefined;
	}

	draw({ map, matrix, layers, openness }: PlanView): void {
		const [gl, geometry, uniforms] = [this.#gl, this.#geometry, this.#uniforms];
		if (!geometry || !this.#hasTextures) return;
		const [zoom, ratio, canvas] = [map.getZoom(), map.getPixelRatio(), map.getCanvas()];
		gl.useProgram(this.#program);
		gl.activeTexture(gl.TEXTURE1);
		gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.#textures);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#looks);
		const table = this.#tableFor(geometry, { zoom, layers, openness });
		const spans = visibleSpans(
			geometry,
			table.shown,
			this.#boundsOf(map, geometry.origin, table.reach)
		);
		translateAndScale(matrix, geometry.origin, 1 / VERTEX_SCALE, this.#matrix);
		const floor = Math.floor(zoom);
		const origin = geometry.origin.map(
			(at) => (at * VERTEX_SCALE * pixelsPerUnit(floor)) % PATTERN_SIZE
		);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_ratio, ratio);
		gl.uniform1f(uniforms.u_pixelsPerUnit, pixelsPerUnit(floor));
		gl.uniform1f(uniforms.u_zoomScale, 2 ** (zoom - floor));
		gl.uniform1i(uniforms.u_looks, 0);
		gl.uniform1i(uniforms.u_textures, 1);
		gl.uniform2f(uniforms.u_textureOrigin, origin[0] ?? 0, origin[1] ?? 0);
		gl.uniform1f(uniforms.u_texturePixels, PATTERN_SIZE);
		const shrunk = PIXEL_RATIO / (2 ** (zoom - floor) * ratio);
		gl.uniform1f(uniforms.u_textureLevel, Math.max(0, Math.log2(shrunk)));
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.bindVertexArray(this.#vertexArray);
		this.#drawSpans(spans);
		gl.bindVertexArray(null);
	}

	#drawSpans(spans: readonly number[]): void {
		const gl = this.#gl;
		const bytes = Uint32Array.BYTES_PER_ELEMENT;
		const offsets = spans.filter((_, index) => index % 2 === 0).map((first) => first * bytes);
		const counts = spans.filter((_, index) => index % 2 === 1);
		if (this.#manySpans) {
			this.#manySpans.multiDrawElementsWEBGL(
				...([gl.TRIANGLES, counts, 0, gl.UNSIGNED_INT, offsets, 0, counts.length] as const)
			);
			return;
		}
		counts.forEach((count, index) => {
			gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, offsets[index] ?? 0);
		});
	}

	/** Works the looks out where the zoom has changed, or the paint; the texture must be bound. */
	#tableFor(
		{ looks }: PlanGeometry,
		{ zoom, layers, openness }: Pick<PlanView, 'layers' | 'openness'> & { zoom: number }
	): { reach: number; shown: boolean[] } {
		if (this.#table?.zoom === zoom) return this.#table;
		const gl = this.#gl;
		this.#tableAt ??= lookTable(layers, looks, openness);
		const { texels, reach } = this.#tableAt(zoom);
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
		gl.texSubImage2D(
			...([gl.TEXTURE_2D, 0, 0, 0, TEXELS_PER_LOOK, looks.length] as const),
			...([gl.RGBA, gl.FLOAT, texels] as const)
		);
		this.#table = { zoom, reach, shown: layers.map((layer) => isDrawnAt(layer, zoom)) };
		return this.#table;
	}

	/** What of the ground is in view, and so many pixels round it, in units of the vertices. */
	#boundsOf(map: MapLibreMap, origin: readonly [number, number], pixels: number): Bounds {
		const bounds = map.getBounds();
		const [west, north] = mercator([bounds.getWest(), bounds.getNorth()]);
		const [east, south] = mercator([bounds.getEast(), bounds.getSouth()]);
		const margin = pixels / pixelsPerUnit(map.getZoom());
		return [
			(west - origin[0]) * VERTEX_SCALE - margin,
			(north - origin[1]) * VERTEX_SCALE - margin,
			(east - origin[0]) * VERTEX_SCALE + margin,
			(south - origin[1]) * VERTEX_SCALE + margin
		];
	}
}
