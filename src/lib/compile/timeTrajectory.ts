import type { Fault } from '../domain/errors';
import type { Precision } from '../domain/schema/event';
import type { Movement } from '../domain/schema/movement';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import type { Step } from '../geo/path';
import { instant, type Instant } from '../time/instant';
import { fadeMinutes } from './fadeMinutes';
import { knownModeOn, MODE_SPEEDS, modeOn } from './modes';
import type { Leg } from './routeMovement';

/** The legs between two known times. */
interface Span {
	from: Instant;
	to: Instant;
	legs: Leg[];
}

/**
 * Times a routed movement: between two known times the ways are shared out by length and by the
 * usual speed of the mode on each ground. Adds a fault where that is faster than the mode allows.
 */
export function timeTrajectory(
	movement: Movement,
	legs: readonly Leg[],
	precision: Precision,
	faults: Fault[]
): Trajectory {
	const keyframes: Keyframe[] = [];
	const spans = spansOf(movement, legs);
	for (const span of spans) {
		const slowest = hours(span, 'most', movement);
		const available = (span.to - span.from) / 60;
		if (slowest > available) {
			const message = `too fast: this way takes at least ${Math.ceil(slowest * 60)} min by ${movement.modes.join(', ')}; correct the hours, the way or the modes`;
			const value = `${Math.round(available * 60)} min`;
			faults.push({ file: 'movements.json', path: movement.id, value, message });
		}
		timeSpan(span, movement, keyframes);
	}
	const metres = legs.reduce((sum, leg) => sum + length(leg.steps), 0);
	return {
		movement: movement.id,
		force: movement.force,
		keyframes,
		modes: modesOf(spans, movement),
		metres: Math.round(metres),
		attested: movement.routeCertainty === 'attested',
		recorded: movement.certainty === 'attested',
		fadeMinutes: fadeMinutes(precision, movement.to - movement.from)
	};
}

function spansOf(movement: Movement, legs: readonly Leg[]): Span[] {
	const spans: Span[] = [];
	let from = movement.from;
	let open: Leg[] = [];
	legs.forEach((leg, index) => {
		open.push(leg);
		const to = index === legs.length - 1 ? movement.to : leg.at;
		if (to === undefined) return;
		spans.push({ from, to, legs: open });
		from = to;
		open = [];
	});
	return spans;
}

/** From when on which mode, by the same shares of time as the keyframes. */
function modesOf(spans: readonly Span[], movement: Movement): Trajectory['modes'] {
	const modes: Trajectory['modes'] = [];
	for (const span of spans) {
		const total = hours(span, 'usual', movement);
		let passed = 0;
		for (const leg of span.legs) {
			const mode = knownModeOn(leg.ground, movement.modes);
			const t = span.from + (total === 0 ? 0 : ((span.to - span.from) * passed) / total);
			if (mode !== modes.at(-1)?.[1]) modes.push([instant(Number(t.toFixed(3))), mode]);
			passed += hours({ ...span, legs: [leg] }, 'usual', movement);
		}
	}
	return modes;
}

function timeSpan(span: Span, movement: Movement, keyframes: Keyframe[]) {
	const start = span.legs.flatMap(({ steps }) => steps)[0]?.from;
	if (keyframes.length === 0 && start) keyframes.push([...start, span.from]);
	const total = hours(span, 'usual', movement);
	// A span without a way is a halt: the force waits where it is.
	let passed = 0;
	for (const leg of total === 0 ? [] : span.legs) {
		const speed = MODE_SPEEDS[modeOn(leg.ground, movement.modes)].usual * 1000;
		for (const step of leg.steps) {
			passed += step.stretch.metres / speed;
			const t = span.from + (span.to - span.from) * (passed / total);
			keyframes.push([...step.to, instant(Number(t.toFixed(3)))]);
		}
	}
	const last = keyframes.at(-1);
	if (!last) return;
	if (total === 0) keyframes.push([last[0], last[1], span.to]);
	else keyframes[keyframes.length - 1] = [last[0], last[1], span.to];
}

function hours({ legs }: Span, speed: 'usual' | 'most', { modes }: Movement): number {
	return legs.reduce(
		(sum, leg) => sum + length(leg.steps) / 1000 / MODE_SPEEDS[modeOn(leg.ground, modes)][speed],
		0
	);
}

function length(steps: readonly Step[]): number {
	return steps.reduce((sum, step) => sum + step.stretch.metres, 0);
}
