import { RINGS } from '../style/signalLook';
import { float, isShape as is } from './signalShaderText';
import { ALONG } from './signalBuffers';

/**
 * Places each quad in pixels of the screen: round a point as wide as its picture, or along the way
 * from muzzle to target. `u_live` holds of each signal how far it is there, its flash, its ring in
 * metres and its phase; what is not there is drawn nowhere.
 */
export function signalVertexShader(rows: number): string {
	return `#version 300 es
	layout(location = 0) in vec4 a_ends;
	layout(location = 1) in vec3 a_what;
	layout(location = 2) in vec3 a_how;
	uniform mat4 u_matrix;
	uniform vec2 u_viewport;
	uniform float u_pixelsPerMetre;
	uniform float u_size;
	uniform vec4 u_live[${rows}];
	out vec2 v_at;
	out float v_length;
	flat out float v_shape;
	flat out vec4 v_live;
	flat out float v_colour;
	flat out float v_inferred;
	flat out vec2 v_aim;
	flat out float v_half;

	vec2 onScreen(vec2 point) {
		vec4 clip = u_matrix * vec4(point, 0.0, 1.0);
		return clip.xy / clip.w * u_viewport * 0.5;
	}

	void main() {
		v_shape = a_what.y;
		v_live = u_live[int(a_what.z)];
		v_colour = a_how.x;
		v_inferred = a_how.y;
		if (v_live.x <= 0.0) {
			gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
			return;
		}
		vec2 start = onScreen(a_ends.xy);
		vec2 end = onScreen(a_ends.zw);
		float far = length(end - start);
		v_aim = far > 0.0 ? (end - start) / far : vec2(0.0);
		v_length = far;
		vec2 side = vec2(a_what.x == 0.0 || a_what.x == 2.0 ? -1.0 : 1.0, a_what.x < 2.0 ? -1.0 : 1.0);
		bool along = ${ALONG.map(is).join(' || ')};
		vec2 at;
		if (along) {
			v_half = ${is('course')} ? far * 0.3 + 6.0 : ${is('beam')} ? far * 0.16 + 6.0 : 9.0 * u_size;
			v_at = vec2(side.x < 0.0 ? -8.0 : far + 8.0, side.y * v_half);
			at = start + v_aim * v_at.x + vec2(-v_aim.y, v_aim.x) * v_at.y;
		} else {
			v_half = ${is('rings')}
				? (max(${float(RINGS.at(-1)?.metres ?? 0)}, v_live.z) * u_pixelsPerMetre + 4.0)
				: (${is('flash')} ? 58.0 : 17.0) * u_size;
			v_at = side * v_half;
			at = (a_how.z > 0.5 ? end : start) + v_at;
		}
		gl_Position = vec4(at / (u_viewport * 0.5), 0.0, 1.0);
	}`;
}

/** The uniforms of both shaders. */
export const SIGNAL_UNIFORMS = [
	...(['u_matrix', 'u_viewport', 'u_pixelsPerMetre', 'u_size', 'u_live'] as const),
	...(['u_sides', 'u_fire', 'u_water'] as const)
] as const;
export type SignalUniform = (typeof SIGNAL_UNIFORMS)[number];
