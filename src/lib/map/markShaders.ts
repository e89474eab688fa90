import { MARK_CLASS_COUNT } from '../style/markSize';
import { GLOW_SCALE, LEAST_SIGN_SIZE, RING_SCALE, RING_STILL } from '../style/seizure';

/** A float of a shader. */
const float = (value: number) => value.toFixed(3);

/**
 * Time is a uniform: a picture out of its times, or out of scale, collapses beyond the map. What
 * turns narrows to its edge over the first half of the change, and its follower widens over the
 * second; who wants no motion sees one fade into the other.
 */
export const MARK_VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_t;
uniform float u_still;
uniform float u_sizes[${MARK_CLASS_COUNT}];
uniform vec2 u_sheet;
uniform float u_columns;
uniform float u_cellPixels;
layout(location = 0) in vec2 a_at;
layout(location = 1) in vec4 a_times;
layout(location = 2) in vec4 a_mark;
out vec2 v_texture;
out float v_alpha;

float progress(float from, float to) {
	if (u_t >= to) return 1.0;
	return u_t < from ? 0.0 : (u_t - from) / (to - from);
}

void main() {
	float size = u_sizes[int(a_mark.y + 0.5)];
	int motion = int(a_mark.z + 0.5);
	float come = progress(a_times.x, a_times.y);
	float go = progress(a_times.z, a_times.w);
	bool comesTurning = (motion & 1) == 0 && u_still < 0.5;
	bool goesTurning = (motion & 2) == 0 && u_still < 0.5;
	v_alpha = (comesTurning ? step(0.5, come) : come) * (goesTurning ? step(go, 0.4999) : 1.0 - go);
	float breadth = 1.0;
	if (comesTurning && come < 1.0) breadth *= max(0.06, -cos(come * 3.14159265));
	if (goesTurning && go > 0.0) breadth *= max(0.06, cos(go * 3.14159265));
	if (size > 0.0 && motion >= 4) size = max(size, ${float(LEAST_SIGN_SIZE)});
	if ((motion & 4) != 0) size *= ${float(GLOW_SCALE)};
	if ((motion & 8) != 0) {
		float growth = u_still > 0.5 ? ${float(RING_STILL)} : progress(a_times.x, a_times.w);
		size *= mix(${float(RING_SCALE[0])}, ${float(RING_SCALE[1])}, growth);
	}
	if (v_alpha <= 0.0 || size <= 0.0) {
		gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
		return;
	}
	vec2 corner = vec2(mod(a_mark.w, 2.0), floor(a_mark.w / 2.0));
	vec4 at = u_matrix * vec4(a_at, 0.0, 1.0);
	vec2 shift = (corner - 0.5) * vec2(breadth, -1.0) * u_cellPixels * size;
	at.xy += shift / (u_viewport * 0.5) * at.w;
	gl_Position = at;
	vec2 cell = vec2(mod(a_mark.x, u_columns), floor(a_mark.x / u_columns));
	v_texture = (cell + corner) / u_sheet;
}`;

export const MARK_FRAGMENT_SHADER = `#version 300 es
precision mediump float;
uniform sampler2D u_marks;
in vec2 v_texture;
in float v_alpha;
out vec4 colour;

void main() {
	colour = texture(u_marks, v_texture) * v_alpha;
}`;

/** The uniforms of both shaders. */
export const MARK_UNIFORMS = [
	...(['u_matrix', 'u_viewport', 'u_t', 'u_still', 'u_sizes', 'u_sheet', 'u_columns'] as const),
	...(['u_cellPixels', 'u_marks'] as const)
] as const;
export type MarkUniform = (typeof MARK_UNIFORMS)[number];
