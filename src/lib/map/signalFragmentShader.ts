import { FLIGHT_SHARE } from '../scene/signalsAt';
import { RING_EDGE_METRES, RINGS } from '../style/signalLook';
import { float, isShape as is } from './signalShaderText';

/** Paints the pictures; colours leave premultiplied. */
export const SIGNAL_FRAGMENT_SHADER = `#version 300 es
	precision highp float;
	in vec2 v_at;
	in float v_length;
	flat in float v_shape;
	flat in vec4 v_live;
	flat in float v_colour;
	flat in float v_inferred;
	flat in vec2 v_aim;
	flat in float v_half;
	uniform float u_pixelsPerMetre;
	uniform float u_size;
	uniform vec3 u_sides[3];
	uniform vec3 u_fire;
	uniform vec3 u_water;
	out vec4 colour;

	float stroke(float distance, float width) {
		return 1.0 - smoothstep(width * 0.5 - 0.6, width * 0.5 + 0.6, abs(distance));
	}

	float rays(float angle, float count, float sharp) {
		return pow(abs(cos(angle * count * 0.5)), sharp);
	}

	vec4 flash(vec3 tint) {
		float r = length(v_at) / v_half;
		float angle = atan(v_at.y, v_at.x);
		float ahead = v_aim == vec2(0.0) ? 1.0 : 0.45 + 0.55 * max(0.0, dot(normalize(v_at + 0.001), v_aim));
		float glow = exp(-5.0 * r * r) * 0.55 * ahead * (1.0 - smoothstep(0.75, 1.0, r));
		float star = rays(angle, 8.0, 18.0) * (1.0 - smoothstep(0.12, 0.5 * ahead, r));
		float core = 1.0 - smoothstep(0.1, 0.16, r);
		float rim = stroke((r - 0.2) * v_half, 1.6 * u_size);
		float shown = max(max(glow, star * 0.9), core) * v_live.y;
		// When the flash is gone the gun is still marked, as long as it fires.
		float stays = max(rim * 0.9, core * 0.6 * (1.0 - v_live.y));
		return vec4(mix(u_fire, tint, rim * (1.0 - core)), max(shown, stays));
	}

	vec4 rings() {
		float r = length(v_at);
		// The flash lights up what lies within the inmost ring.
		float lit = 1.0 - smoothstep(0.0, ${float(RINGS[0].metres)} * u_pixelsPerMetre, r);
		float shown = lit * 0.62 * v_live.y;
${RINGS.map(
	({ metres, opacity }) =>
		`		shown = max(shown, stroke(r - ${float(metres)} * u_pixelsPerMetre, 1.7 * u_size) * ${float(opacity)} * v_live.y);`
).join('\n')}
		float going = 1.0 - smoothstep(${float(RING_EDGE_METRES * 0.35)}, ${float(RING_EDGE_METRES)}, v_live.z);
		float front = stroke(r - v_live.z * u_pixelsPerMetre, 2.4 * u_size) * (0.25 + 0.7 * going);
		if (v_live.z > 0.0) shown = max(shown, front * (v_live.z >= ${float(RING_EDGE_METRES)} ? 0.0 : 1.0));
		return vec4(u_fire, shown);
	}

	vec4 course(vec3 tint) {
		float u = v_at.x / v_length;
		if (u < 0.0 || u > 1.0) return vec4(0.0);
		float sag = 0.26 * v_length;
		float slope = 4.0 * sag * (1.0 - 2.0 * u) / v_length;
		float away = (v_at.y - 4.0 * sag * u * (1.0 - u)) / sqrt(1.0 + slope * slope);
		float dash = v_inferred > 0.5 ? step(fract(v_at.x / (9.0 * u_size)), 0.56) : 1.0;
		float line = stroke(away, 1.5 * u_size) * 0.75 * dash;
		float head = v_live.w / ${float(FLIGHT_SHARE)};
		float behind = head > 1.0 ? 0.0 : (1.0 - smoothstep(0.0, 0.35, head - u)) * step(u, head);
		float shell = stroke(away, 3.2 * u_size) * behind;
		return vec4(mix(tint, u_fire, behind), max(line, shell));
	}

	vec4 splash() {
		float r = length(v_at) / u_size;
		float shown = max(stroke(r - 6.0, 1.6), stroke(r - 12.0, 1.3) * 0.75);
		return vec4(u_water, max(shown, 1.0 - smoothstep(1.4, 2.4, r)));
	}

	vec4 crack(vec3 tint) {
		float r = length(v_at) / u_size;
		float jag = 4.0 + 10.0 * rays(atan(v_at.y, v_at.x), 7.0, 3.0);
		float inside = 1.0 - smoothstep(jag - 0.7, jag + 0.7, r);
		float core = 1.0 - smoothstep(jag * 0.55 - 0.7, jag * 0.55 + 0.7, r);
		return vec4(mix(tint, u_fire, core), inside);
	}

	vec4 burst(vec3 tint) {
		float r = length(v_at) / u_size;
		float petal = rays(atan(v_at.y, v_at.x), 8.0, 5.0);
		float inside = 1.0 - smoothstep(-0.7, 0.7, r - 3.5 - 8.0 * petal);
		float core = 1.0 - smoothstep(-0.7, 0.7, r - 2.0 - 4.5 * petal);
		return vec4(mix(tint, u_fire, core), inside);
	}

	vec4 shots(vec3 tint, float apart, float width) {
		if (v_at.x < 0.0 || v_at.x > v_length) return vec4(0.0);
		float lane = abs(v_at.y) - apart;
		float offset = v_at.y > 0.0 ? 0.37 : 0.0;
		float run = fract(v_at.x / (26.0 * u_size) - v_live.w - offset);
		float dash = smoothstep(0.0, 0.04, run) * (1.0 - smoothstep(0.34, 0.4, run));
		float fade = 1.0 - 0.55 * v_at.x / v_length;
		return vec4(mix(tint, u_fire, 0.55), stroke(lane, width) * dash * fade);
	}

	vec4 beam() {
		float u = v_at.x / v_length;
		float wide = 2.0 + max(u, 0.0) * v_length * 0.14;
		float across = abs(v_at.y) / wide;
		float ends = step(0.0, u) * (1.0 - smoothstep(0.92, 1.06, u));
		return vec4(u_fire, (1.0 - smoothstep(0.35, 1.0, across)) * (0.62 - 0.3 * u) * ends);
	}

	vec4 lantern() {
		float r = length(v_at) / u_size;
		float glow = exp(-r * r / 55.0) * 0.5;
		float dot_ = 1.0 - smoothstep(3.0, 4.2, r);
		float ring = v_inferred > 0.5 ? stroke(r - 9.0, 1.2) * 0.8 : 0.0;
		return vec4(u_fire, max(max(glow, dot_), ring));
	}

	void main() {
		vec3 tint = u_sides[int(v_colour)];
		vec4 seen =
			${is('flash')} ? flash(tint) :
			${is('rings')} ? rings() :
			${is('course')} ? course(tint) :
			${is('splash')} ? splash() :
			${is('crack')} ? crack(tint) :
			${is('burst')} ? burst(tint) :
			${is('tracer')} ? shots(tint, 3.2 * u_size, 2.2 * u_size) :
			${is('rifles')} ? shots(tint, 2.4 * u_size, 1.3 * u_size) :
			${is('beam')} ? beam() : lantern();
		float alpha = seen.a * v_live.x;
		if (alpha <= 0.004) discard;
		colour = vec4(seen.rgb * alpha, alpha);
	}`;
