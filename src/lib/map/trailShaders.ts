import { FADED_SHARE } from '../style/trail';

/*
 * Time is a uniform: a segment not yet begun collapses, the one under way ends where the force is,
 * and each fragment fades by its own age. Lines keep three pixels to the right of travel, so that
 * opposed columns never cover each other. The quad is as broad as an arrowhead; line and heads are
 * cut out of it.
 */
export const TRAIL_VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_t;
uniform float u_half;
uniform float u_offset;
uniform float u_pixelsPerMetre;
layout(location = 0) in vec4 a_ends;
layout(location = 1) in vec4 a_times;
layout(location = 2) in vec4 a_look;
out float v_age;
out float v_pixels;
out float v_across;
flat out float v_presence;
flat out float v_colour;
flat out float v_dashed;

vec2 pixels(vec4 clip) { return clip.xy / clip.w * u_viewport * 0.5; }

void main() {
	bool atEnd = a_look.y > 2.0;
	float side = atEnd ? a_look.y - 4.0 : a_look.y;
	float span = max(a_times.y - a_times.x, 1e-6);
	float done = clamp((u_t - a_times.x) / span, 0.0, 1.0);
	vec4 start = u_matrix * vec4(a_ends.xy, 0.0, 1.0);
	vec4 whole = u_matrix * vec4(a_ends.zw, 0.0, 1.0);
	vec4 end = u_matrix * vec4(mix(a_ends.xy, a_ends.zw, done), 0.0, 1.0);
	vec2 way = pixels(whole) - pixels(start);
	vec2 along = length(way) > 0.0 ? normalize(way) : vec2(1.0, 0.0);
	vec2 right = vec2(along.y, -along.x);
	vec4 here = atEnd ? end : start;
	vec2 shift = right * (u_offset + side * u_half);
	here.xy += shift / (u_viewport * 0.5) * here.w;
	gl_Position = here;
	v_age = u_t - (atEnd ? a_times.x + span * done : a_times.x);
	v_pixels = a_look.x * u_pixelsPerMetre + (atEnd ? length(way) * done : 0.0);
	v_across = side * u_half;
	v_presence = clamp((u_t - a_times.z) / a_times.w, 0.0, 1.0);
	v_colour = a_look.z;
	v_dashed = a_look.w;
}`;

export const TRAIL_FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform vec3 u_colours[3];
uniform vec3 u_casing;
uniform float u_isCasing;
uniform vec2 u_minutes;
uniform float u_width;
uniform vec2 u_dash;
uniform vec3 u_arrow;
in float v_age;
in float v_pixels;
in float v_across;
flat in float v_presence;
flat in float v_colour;
flat in float v_dashed;
out vec4 colour;

float covers(float half_, float across) { return clamp(half_ + 0.5 - across, 0.0, 1.0); }

void main() {
	float across = abs(v_across);
	float ink = covers(u_width * 0.5, across);
	if (v_dashed > 0.5 && mod(v_pixels, u_dash.x + u_dash.y) > u_dash.x) ink = 0.0;
	float grown = u_isCasing * 1.5;
	float along = mod(v_pixels - u_arrow.x * 0.5, u_arrow.x);
	float ahead = along > u_arrow.x * 0.5 ? along - u_arrow.x : along;
	if (ahead > -grown && ahead < u_arrow.y + grown * 2.0) {
		ink = max(ink, covers(u_arrow.z * (1.0 - ahead / u_arrow.y) + grown, across));
	}
	float faded = mix(1.0, ${FADED_SHARE}, clamp(v_age / u_minutes.x, 0.0, 1.0));
	float gone = 1.0 - smoothstep(u_minutes.y * 0.85, u_minutes.y, v_age);
	float alpha = ink * faded * gone * v_presence * mix(1.0, 0.8, u_isCasing);
	if (alpha < 0.004) discard;
	colour = vec4(mix(u_colours[int(v_colour + 0.5)], u_casing, u_isCasing) * alpha, alpha);
}`;

/** The uniforms of both shaders. */
export const TRAIL_UNIFORMS = [
	...(['u_matrix', 'u_viewport', 'u_t', 'u_half', 'u_offset', 'u_pixelsPerMetre'] as const),
	...(['u_colours', 'u_casing', 'u_isCasing', 'u_minutes', 'u_width', 'u_dash'] as const),
	'u_arrow'
] as const;
export type TrailUniform = (typeof TRAIL_UNIFORMS)[number];
