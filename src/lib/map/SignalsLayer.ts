import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import { standStill, type PlacedSignal, type SignalInScene } from '../scene/signalsAt';
import type { Palette } from '../style/palette';
import { signalScale } from '../style/signalLook';
import { VERTEX_SCALE } from './mercator';
import { pixelsPerMetre } from './pixelsPerMetre';
import type { SceneLayer } from './SceneLayer';
import { FLOATS_PER_CORNER, signalBuffers, type SignalBuffers } from './signalBuffers';
import { SIGNAL_FRAGMENT_SHADER } from './signalFragmentShader';
import { SIGNAL_UNIFORMS, signalVertexShader, type SignalUniform } from './signalVertexShader';
import { linkProgram, rgb, translateAndScale, uniformLocations } from './webgl';

const FLOAT_BYTES = 4;
/** What the card is told of each signal at `t`: presence, flash, ring in metres, phase. */
const LIVE_VALUES = 4;
const WANTS_STILLNESS = '(prefers-reduced-motion: reduce)';

/** Draws what is fired and what shines at `t`, with the rings of sound; nothing where nothing is. */
export class SignalsLayer implements SceneLayer {
	readonly id = 'signals';
	readonly group = 'signals';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #buffers: SignalBuffers;
	readonly #rows: number;
	readonly #live: Float32Array;
	readonly #stillness: MediaQueryList = matchMedia(WANTS_STILLNESS);
	#signals: readonly SignalInScene[] = [];
	#map: MapLibreMap | undefined;
	#program: WebGLProgram | undefined;
	#uniforms: Readonly<Record<SignalUniform, WebGLUniformLocation | null>> | undefined;
	#vertexArray: WebGLVertexArrayObject | undefined;
	#sides = new Float32Array();
	#fire = new Float32Array();
	#water = new Float32Array();
	readonly #matrix = new Float32Array(16);

	constructor(
		placed: readonly PlacedSignal[],
		palette: Palette,
		centre: readonly [number, number]
	) {
		this.#buffers = signalBuffers(placed, centre);
		this.#rows = Math.max(1, placed.length);
		this.#live = new Float32Array(this.#rows * LIVE_VALUES);
		this.setPalette(palette);
	}

	setScene({ signals }: Scene): void {
		if (signals.length === 0 && this.#signals.length === 0) return;
		this.#signals = signals;
		this.#live.fill(0);
		for (const signal of signals) this.#write(signal);
		this.#map?.triggerRepaint();
	}

	setPalette({ mrc, government, neither, fire, waterName }: Palette): void {
		this.#sides = Float32Array.from([mrc, government, neither].flatMap(rgb));
		this.#fire = Float32Array.from(rgb(fire));
		this.#water = Float32Array.from(rgb(waterName));
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		const program = linkProgram(gl, signalVertexShader(this.#rows), SIGNAL_FRAGMENT_SHADER);
		this.#program = program;
		this.#uniforms = uniformLocations(gl, program, SIGNAL_UNIFORMS);
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
		const [program, uniforms] = [this.#program, this.#uniforms];
		if (this.#signals.length === 0 || !program || !uniforms || !this.#vertexArray || !this.#map) {
			return;
		}
		const zoom = this.#map.getZoom();
		const canvas = this.#map.getCanvas();
		const ratio = this.#map.getPixelRatio();
		gl.useProgram(program);
		gl.bindVertexArray(this.#vertexArray);
		const { mainMatrix } = input.defaultProjectionData;
		translateAndScale(mainMatrix, this.#buffers.origin, 1 / VERTEX_SCALE, this.#matrix);
		gl.uniformMatrix4fv(uniforms.u_matrix, false, this.#matrix);
		gl.uniform2f(uniforms.u_viewport, canvas.width, canvas.height);
		gl.uniform1f(uniforms.u_pixelsPerMetre, pixelsPerMetre(zoom) * ratio);
		gl.uniform1f(uniforms.u_size, signalScale(zoom) * ratio);
		gl.uniform4fv(uniforms.u_live, this.#live);
		gl.uniform3fv(uniforms.u_sides, this.#sides);
		gl.uniform3fv(uniforms.u_fire, this.#fire);
		gl.uniform3fv(uniforms.u_water, this.#water);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.drawElements(gl.TRIANGLES, this.#buffers.indices.length, gl.UNSIGNED_INT, 0);
		gl.bindVertexArray(null);
	}

	#write(signal: SignalInScene): void {
		const { row, presence, flash, ringMetres, phase } = this.#stillness.matches
			? standStill(signal)
			: signal;
		const at = row * LIVE_VALUES;
		this.#live[at] = presence;
		this.#live[at + 1] = flash;
		this.#live[at + 2] = ringMetres;
		this.#live[at + 3] = phase;
	}
}
