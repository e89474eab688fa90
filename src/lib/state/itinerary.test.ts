import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../time/instant';
import {
	instantAt,
	play,
	runs,
	stopOf,
	type Plan,
	type PlanStop,
	type PlayerCommand,
	type PlayerState
} from './itinerary';

const stop = (id: string, at: number, more: Partial<PlanStop> = {}): PlanStop => ({
	...{ id, at: instant(at), speed: 5 },
	...more
});
/** Three stops, 110 m and 220 m apart; at the second an hour is played in 12 seconds. */
const WALK: Plan = {
	stops: [stop('gate', 100), stop('bridge', 200, { until: instant(260) }), stop('end', 300)],
	legs: [110, 220],
	playsOnArrival: true
};
const PASSING: Plan = {
	stops: [
		stop('dusk', 0, { until: instant(50), seconds: 12 }),
		stop('shot', 60, { seconds: 6 }),
		stop('end', 70, { seconds: 6 })
	],
	legs: [0, 0],
	playsOnArrival: true
};
const after = (plan: Plan, ...commands: PlayerCommand[]): PlayerState =>
	commands.reduce((state: PlayerState, command) => play(plan, state, command), {
		kind: 'idle',
		stop: 0
	});
const GO_ON: PlayerCommand = { kind: 'go_on' };
const TOUCH: PlayerCommand = { kind: 'touch' };
const seconds = (count: number): PlayerCommand => ({
	...{ kind: 'tick', ms: count * 1000, metresPerSecond: 1.1 }
});

describe('the player of an itinerary', () => {
	it('begins at the stop it was told, and waits there', () => {
		expect(play(WALK, { kind: 'idle', stop: 2 }, GO_ON)).toMatchObject({
			kind: 'at_stop',
			stop: 2
		});
		expect(after(WALK, GO_ON, seconds(3600))).toMatchObject({ kind: 'at_stop', stop: 0 });
	});

	it('walks to the next stop in the time that the way takes', () => {
		const walking = after(WALK, GO_ON, GO_ON, seconds(50));
		expect(walking).toMatchObject({ kind: 'moving', stop: 1 });
		expect(walking.kind === 'moving' && walking.metres).toBeCloseTo(55);
		expect(instantAt(WALK, walking)).toBeCloseTo(150);
		expect(play(WALK, walking, seconds(50))).toMatchObject({ stop: 1, t: 200 });
	});

	it('plays the stretch of a stop to its end and stays there', () => {
		const arrived = after(WALK, GO_ON, GO_ON, seconds(100));
		expect(arrived.kind).toBe('playing');
		expect(instantAt(WALK, play(WALK, arrived, seconds(6)))).toBe(230);
		const ended = play(WALK, arrived, seconds(13));
		expect(ended).toMatchObject({ kind: 'at_stop', t: 260 });
		expect(play(WALK, ended, { kind: 'play' })).toMatchObject({ kind: 'playing', t: 200 });
	});

	it('plays nothing by itself where motion is unwanted', () => {
		const still = { ...WALK, playsOnArrival: false };
		expect(after(still, { kind: 'go_to', stop: 1 })).toMatchObject({ kind: 'at_stop', t: 200 });
	});

	it('waits with the story on a way that goes back in time', () => {
		const back: Plan = { ...WALK, stops: [stop('late', 300), stop('early', 100)], legs: [110] };
		expect(instantAt(back, after(back, GO_ON, GO_ON, seconds(50)))).toBe(300);
		expect(instantAt(back, after(back, GO_ON, GO_ON, seconds(100)))).toBe(100);
	});

	it('is halted by a touch and goes on with one tap where it was', () => {
		const walking = after(WALK, GO_ON, GO_ON, seconds(50));
		const paused = play(WALK, walking, TOUCH);
		expect(paused.kind).toBe('paused');
		expect(play(WALK, paused, seconds(60))).toBe(paused);
		expect(play(WALK, paused, GO_ON)).toEqual(walking);
	});

	it('steps without walking, from the way back to where it set out, to the end and back', () => {
		const walking = after(WALK, GO_ON, GO_ON, seconds(50));
		expect(play(WALK, walking, { kind: 'step', by: 1 })).toMatchObject({ stop: 1 });
		expect(play(WALK, walking, { kind: 'step', by: -1 })).toMatchObject({ stop: 0 });
		const finished = after(WALK, { kind: 'go_to', stop: 2 }, { kind: 'step', by: 1 });
		expect(finished).toEqual({ kind: 'finished' });
		expect(play(WALK, finished, { kind: 'step', by: -1 })).toMatchObject({ stop: 2 });
		expect(play(WALK, finished, GO_ON)).toMatchObject({ stop: 0 });
	});

	it('goes through what is shown for seconds by itself, to the end', () => {
		expect(after(PASSING, GO_ON, seconds(11.9))).toMatchObject({ stop: 0, t: 50 });
		expect(after(PASSING, GO_ON, seconds(12))).toMatchObject({ kind: 'at_stop', stop: 1 });
		const all = after(PASSING, GO_ON, seconds(12), seconds(6), seconds(6));
		expect(all).toEqual({ kind: 'finished' });
	});

	it('keeps the place when it is left', () => {
		expect(after(WALK, GO_ON, GO_ON, seconds(9), { kind: 'leave' })).toEqual({
			...{ kind: 'idle', stop: 1 }
		});
	});
});

/** What a visitor would say of the player: where they are, and whether it runs. */
interface Model {
	stop: number;
	isRunning: boolean;
	isDone: boolean;
}
interface Real {
	plan: Plan;
	state: PlayerState;
}

/** A command, what must hold before it, and what it does to the visitor's own account. */
function command(
	told: PlayerCommand,
	expectAfter: (before: PlayerState, real: Real, model: Model) => void
): fc.Command<Model, Real> {
	return {
		check: () => true,
		run(model, real) {
			const before = real.state;
			real.state = play(real.plan, before, told);
			const { plan, state } = real;
			expectAfter(before, real, model);
			model.stop = stopOf(plan, state);
			model.isRunning = runs(plan, state);
			model.isDone = state.kind === 'finished';
			expect(model.stop in plan.stops).toBe(true);
			const t = instantAt(plan, state);
			expect(Number.isFinite(t)).toBe(true);
			if (state.kind === 'moving') {
				expect(state.stop).toBeGreaterThan(0);
				expect(state.metres).toBeLessThan(plan.legs[state.stop - 1]!);
			}
			if (state.kind === 'paused') expect(runs(plan, state.held)).toBe(true);
		},
		toString: () => JSON.stringify(told)
	};
}

const ms = fc.integer({ min: 0, max: 200_000 });
const COMMANDS = [
	fc.constant(
		command({ kind: 'touch' }, (_before, { plan, state }, model) => {
			expect(stopOf(plan, state)).toBe(model.stop);
			expect(runs(plan, state)).toBe(false);
		})
	),
	fc.constant(
		command({ kind: 'go_on' }, (before, { state }) => {
			if (before.kind === 'paused') expect(state).toEqual(before.held);
			else expect(state).not.toEqual(before.kind === 'moving' ? undefined : before);
		})
	),
	fc.constant(
		command({ kind: 'walk' }, (_before, { plan, state }, model) => {
			expect(stopOf(plan, state)).toBeGreaterThanOrEqual(model.stop);
			expect(stopOf(plan, state)).toBeLessThanOrEqual(model.stop + 1);
		})
	),
	fc.constant(
		command({ kind: 'play' }, (_before, { plan, state }, model) => {
			expect(stopOf(plan, state)).toBe(model.stop);
		})
	),
	fc.integer({ min: -1, max: 4 }).map((stop) =>
		command({ kind: 'go_to', stop }, (before, { plan, state }) => {
			if (stop in plan.stops) expect(stopOf(plan, state)).toBe(stop);
			else expect(state).toBe(before);
		})
	),
	fc.constantFrom(1 as const, -1 as const).map((by) =>
		command({ kind: 'step', by }, (_before, { plan, state }, model) => {
			expect(Math.abs(stopOf(plan, state) - model.stop)).toBeLessThanOrEqual(1);
		})
	),
	fc.constant(
		command({ kind: 'leave' }, (_before, { plan, state }, model) => {
			expect(state.kind).toBe('idle');
			expect(stopOf(plan, state)).toBe(model.stop);
		})
	),
	ms.map((passed) =>
		command({ kind: 'tick', ms: passed, metresPerSecond: 1.1 }, (before, real, model) => {
			const { plan, state } = real;
			// Time that passes never leads back, and moves nothing that rests.
			expect(stopOf(plan, state)).toBeGreaterThanOrEqual(model.stop);
			if (!model.isRunning) expect(state).toBe(before);
			if (model.isDone) expect(state.kind).toBe('finished');
		})
	)
];

describe('the player under any commands', () => {
	it.each([
		['a walk', WALK],
		['a loop', PASSING],
		['a walk without motion', { ...WALK, playsOnArrival: false }]
	])('keeps its place and its promises on %s', (_name, plan) => {
		fc.assert(
			fc.property(fc.commands(COMMANDS, { maxCommands: 60 }), (commands) => {
				const real: Real = { plan, state: { kind: 'idle', stop: 0 } };
				const model: Model = { stop: 0, isRunning: false, isDone: false };
				fc.modelRun(() => ({ model, real }), commands);
			}),
			{ numRuns: 300 }
		);
	});

	it('comes to the end of a loop by itself, whatever the frames', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 400 }), (frames) => {
				let state = play(PASSING, { kind: 'idle', stop: 0 }, GO_ON);
				for (let passed = 0, row = 0; passed < 30_000; row += 1) {
					const frame = frames[row % frames.length]!;
					state = play(PASSING, state, { kind: 'tick', ms: frame, metresPerSecond: 1 });
					passed += frame;
				}
				expect(state.kind).toBe('finished');
			}),
			{ numRuns: 20 }
		);
	});
});
