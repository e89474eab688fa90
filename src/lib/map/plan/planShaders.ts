import { EXTRUDE_SCALE } from './mesh';

/*
 * Areas and lines by one program: an area is a line of no width. What is drawn with comes from the
 * row of a table; a vertex whose row says that nothing is drawn falls out of the picture.
 */
export const PLAN_VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_ratio;
uniform float u_pixelsPerUnit;
uniform vec2 u_textureOrigin;
uniform float u_texturePixels;
uniform highp sampler2D u_looks;
layout(location = 0) in vec2 a_at;
layout(location = 1) in float a_along;
layout(location = 2) in vec2 a_extrude;
layout(location = 3) in uint a_look;
layout(location = 4) in vec2 a_edge;
flat out vec4 v_colour;
flat out vec2 v_widths;
flat out vec4 v_dashes;
flat out vec4 v_opened;
flat out vec3 v_special;
out vec2 v_edge;
out float v_along;
out vec2 v_texture;

vec4 look(int texel) { return texelFetch(u_looks, ivec2(texel, int(a_look)), 0); }

void main() {
	v_colour = look(0);
	vec4 stroke = look(1);
	if (v_colour.a <= 0.0 || stroke.x <= 0.0) {
		gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
		return;
	}
	vec4 at = u_matrix * vec4(a_at, 0.0, 1.0);
	vec2 shift = a_extrude * ${EXTRUDE_SCALE}.0 * stroke.x + stroke.zw;
	at.xy += shift * vec2(u_ratio, -u_ratio) / (u_viewport * 0.5) * at.w;
	gl_Position = at;
	v_widths = stroke.xy;
	v_dashes = look(2);
	v_opened = look(3);
	v_special = look(4).xyz;
	v_edge = a_edge;
	v_along = a_along * u_pixelsPerUnit;
	v_texture = (a_at * u_pixelsPerUnit + u_textureOrigin) / u_texturePixels;
}`;

export const PLAN_FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp sampler2DArray;
uniform float u_ratio;
uniform float u_zoomScale;
uniform float u_textureLevel;
uniform sampler2DArray u_textures;
flat in vec4 v_colour;
flat in vec2 v_widths;
flat in vec4 v_dashes;
flat in vec4 v_opened;
flat in vec3 v_special;
in vec2 v_edge;
in float v_along;
in vec2 v_texture;
out vec4 colour;

/* How far within the nearest dash, in pixels at the last whole zoom; below 0 in a gap. */
float withinDash() {
	float at = mod(v_along, v_dashes.x + v_dashes.y + v_dashes.z + v_dashes.w);
	float second = v_dashes.x + v_dashes.y;
	float total = second + v_dashes.z + v_dashes.w;
	float inFirst = min(at, v_dashes.x - at);
	float inSecond = min(at - second, second + v_dashes.z - at);
	return max(max(inFirst, inSecond), at - total);
}

void main() {
	vec4 ink = v_colour;
	if (v_special.x > 0.5) {
		colour = textureLod(u_textures, vec3(v_texture, v_special.x - 1.0), u_textureLevel) * ink.a;
		return;
	}
	if (v_special.y > 0.0) {
		float open = v_special.y * v_special.z - abs(v_along * 2.0 - v_special.z);
		ink = mix(ink, v_opened, clamp(open * 0.5 * u_zoomScale * u_ratio + 0.5, 0.0, 1.0));
	}
	float away = length(v_edge) * v_widths.x;
	float soft = 1.0 / u_ratio;
	float alpha = clamp(min(away - (v_widths.y - soft), v_widths.x - away) / soft, 0.0, 1.0) * ink.a;
	if (v_dashes.x > 0.0) alpha *= clamp(withinDash() * u_zoomScale * u_ratio + 0.5, 0.0, 1.0);
	colour = vec4(ink.rgb * alpha, alpha);
}`;

/** The uniforms of both shaders. */
export const PLAN_UNIFORMS = [
	...(['u_matrix', 'u_viewport', 'u_ratio', 'u_pixelsPerUnit', 'u_zoomScale', 'u_looks'] as const),
	...(['u_textures', 'u_textureOrigin', 'u_texturePixels', 'u_textureLevel'] as const)
] as const;
export type PlanUniform = (typeof PLAN_UNIFORMS)[number];
