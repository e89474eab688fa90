import { MARK_CLASS_COUNT } from '../style/markSize';

/** Time is a uniform: a mark out of its interval, or out of scale, collapses beyond the picture. */
export const MARK_VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_t;
uniform float u_sizes[${MARK_CLASS_COUNT}];
uniform vec2 u_sheet;
uniform float u_columns;
uniform float u_cellPixels;
layout(location = 0) in vec2 a_at;
layout(location = 1) in vec2 a_interval;
layout(location = 2) in vec3 a_mark;
out vec2 v_texture;

void main() {
	float size = u_sizes[int(a_mark.y + 0.5)];
	bool isShown = u_t >= a_interval.x && u_t < a_interval.y && size > 0.0;
	if (!isShown) {
		gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
		return;
	}
	vec2 corner = vec2(mod(a_mark.z, 2.0), floor(a_mark.z / 2.0));
	vec4 at = u_matrix * vec4(a_at, 0.0, 1.0);
	vec2 shift = (corner - 0.5) * vec2(1.0, -1.0) * u_cellPixels * size;
	at.xy += shift / (u_viewport * 0.5) * at.w;
	gl_Position = at;
	vec2 cell = vec2(mod(a_mark.x, u_columns), floor(a_mark.x / u_columns));
	v_texture = (cell + corner) / u_sheet;
}`;

export const MARK_FRAGMENT_SHADER = `#version 300 es
precision mediump float;
uniform sampler2D u_marks;
in vec2 v_texture;
out vec4 colour;

void main() {
	colour = texture(u_marks, v_texture);
}`;

/** The uniforms of both shaders. */
export const MARK_UNIFORMS = [
	...(['u_matrix', 'u_viewport', 'u_t', 'u_sizes', 'u_sheet', 'u_columns'] as const),
	...(['u_cellPixels', 'u_marks'] as const)
] as const;
export type MarkUniform = (typeof MARK_UNIFORMS)[number];
