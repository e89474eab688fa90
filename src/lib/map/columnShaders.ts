import { COLUMN_CORE, COLUMN_TAPER } from '../style/trail';

/**
 * Time is a uniform. A piece of road knows when the head comes to each of its points and when the
 * tail leaves it: the column lies where the first is past and the second still to come, and how
 * near a point is to the tail is the share of that time that has passed.
 */
export const COLUMN_VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_t;
uniform float u_half;
uniform float u_offset;
layout(location = 0) in vec4 a_ends;
layout(location = 1) in vec4 a_times;
layout(location = 2) in vec4 a_look;
out float v_head;
out float v_tail;
out vec2 v_place;
flat out float v_length;
flat out float v_presence;
flat out float v_colour;

vec2 pixels(vec4 clip) { return clip.xy / clip.w * u_viewport * 0.5; }

void main() {
	if (u_t < a_times.x || u_t > a_times.w) {
		gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
		return;
	}
	bool atEnd = a_look.x > 2.0;
	float side = atEnd ? a_look.x - 4.0 : a_look.x;
	vec4 start = u_matrix * vec4(a_ends.xy, 0.0, 1.0);
	vec4 end = u_matrix * vec4(a_ends.zw, 0.0, 1.0);
	vec2 way = pixels(end) - pixels(start);
	float size = length(way);
	vec2 along = size > 0.0 ? way / size : vec2(1.0, 0.0);
	vec2 right = vec2(along.y, -along.x);
	// Pieces overlap by half their width and are cut round there: no gap where the road bends.
	float beyond = (atEnd ? 1.0 : -1.0) * u_half;
	vec4 here = atEnd ? end : start;
	here.xy += (right * (u_offset + side * u_half) + along * beyond) / (u_viewport * 0.5) * here.w;
	gl_Position = here;
	float share = ((atEnd ? size : 0.0) + beyond) / max(size, 1e-3);
	v_head = mix(a_times.x, a_times.y, share);
	v_tail = mix(a_times.z, a_times.w, share);
	v_place = vec2(share * size, side * u_half);
	v_length = size;
	v_presence = clamp((u_t - a_look.z) / max(a_look.w, 1e-3), 0.0, 1.0);
	v_colour = a_look.y;
}`;

export const COLUMN_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform vec3 u_colours[3];
uniform vec3 u_casing;
uniform float u_t;
uniform float u_width;
/* Which of its three layers is drawn: 0 the casing, 1 the band, 2 the paper in its middle. */
uniform float u_layer;
in float v_head;
in float v_tail;
in vec2 v_place;
flat in float v_length;
flat in float v_presence;
flat in float v_colour;
out vec4 colour;

void main() {
	if (u_t < v_head || u_t >= v_tail) discard;
	float beyond = max(max(-v_place.x, v_place.x - v_length), 0.0);
	float away = length(vec2(beyond, v_place.y));
	float behind = clamp((u_t - v_head) / max(v_tail - v_head, 1e-6), 0.0, 1.0);
	float half_ = u_width * 0.5 * mix(1.0, ${COLUMN_TAPER}, behind);
	float edge = u_layer < 0.5 ? half_ + 1.5 : u_layer < 1.5 ? half_ : half_ * ${COLUMN_CORE};
	float alpha = clamp(edge + 0.5 - away, 0.0, 1.0) * v_presence;
	if (alpha < 0.004) discard;
	vec3 ink = abs(u_layer - 1.0) < 0.5 ? u_colours[int(v_colour + 0.5)] : u_casing;
	colour = vec4(ink * alpha, alpha);
}`;

/** The uniforms of both shaders. */
export const COLUMN_UNIFORMS = [
	...(['u_matrix', 'u_viewport', 'u_t', 'u_half', 'u_offset'] as const),
	...(['u_colours', 'u_casing', 'u_width', 'u_layer'] as const)
] as const;
export type ColumnUniform = (typeof COLUMN_UNIFORMS)[number];
