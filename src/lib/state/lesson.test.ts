import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../time/instant';
import {
	BEGINNING,
	cueOf,
	hasSeen,
	isRunning,
	MOST_HANDS,
	sectionOf,
	shownInstant,
	spentIn,
	spentInAll,
	teach,
	type LessonCommand,
	type LessonState
} from './lesson';
import { cueRow, lessonPlan } from './lessonPlan';

const words = { en: 'Words', ru: 'Слова' };
const document = (id: string) => ({
	...{ id, title: words, who: words, text: words },
	citation: { citation: 'reed' }
});
const stop = { title: words, text: words, citations: [], hide: [] };
const PLAN = lessonPlan({
	exit: words,
	stops: [
		{
			...{ ...stop, id: 'first', at: instant(100) },
			documents: [document('a'), document('b')],
			vote: {
				prompt: words,
				options: [
					{ id: 'yes', text: words },
					{ id: 'no', text: words }
				]
			}
		},
		{
			...{ ...stop, id: 'second', at: instant(200), until: instant(260), speed: 10 },
			predict: {
				...{ prompt: words, count: 2, candidates: ['p', 'q', 'r'], answer: ['q'], after: words }
			}
		},
		{
			...{ ...stop, id: 'last', at: instant(300) },
			documents: [document('c'), document('d')],
			vote: {
				prompt: words,
				options: [
					{ id: 'yes', text: words },
					{ id: 'both', text: words }
				]
			}
		}
	]
});
const NEXT: LessonCommand = { kind: 'next' };
const after = (commands: readonly LessonCommand[], from: LessonState = BEGINNING, at = 0) =>
	commands.reduce((state, command) => teach(PLAN, state, { command, at }), from);
const times = (count: number, command: LessonCommand) =>
	Array.from({ length: count }, () => command);

describe('the cues of a lesson', () => {
	it('ask before they show, and vote last in the last step', () => {
		expect(PLAN.cues).toEqual([
			{ kind: 'opening' },
			{ kind: 'step', step: 0 },
			{ kind: 'vote', step: 0 },
			{ kind: 'document', step: 0, document: 0 },
			{ kind: 'document', step: 0, document: 1 },
			{ kind: 'together', step: 0 },
			{ kind: 'step', step: 1 },
			{ kind: 'predict', step: 1 },
			{ kind: 'run', step: 1 },
			{ kind: 'answer', step: 1 },
			{ kind: 'step', step: 2 },
			{ kind: 'document', step: 2, document: 0 },
			{ kind: 'document', step: 2, document: 1 },
			{ kind: 'together', step: 2 },
			{ kind: 'vote', step: 2 },
			{ kind: 'exit' }
		]);
	});

	it('are found by what they show', () => {
		expect(cueRow(PLAN, 'document', 2, 1)).toBe(12);
		expect(cueRow(PLAN, 'answer', 0)).toBe(-1);
	});
});

describe('a lesson', () => {
	it('goes from cue to cue and stays at its ends', () => {
		expect(after([{ kind: 'previous' }])).toBe(BEGINNING);
		expect(cueOf(PLAN, after(times(3, NEXT)))).toEqual({ kind: 'document', step: 0, document: 0 });
		const end = after(times(40, NEXT));
		expect(cueOf(PLAN, end)).toEqual({ kind: 'exit' });
		expect(after([{ kind: 'previous' }], end).cue).toBe(14);
	});

	it('first brings back a picture that was blacked out, and moves at the next press', () => {
		const black = after([NEXT, { kind: 'black' }]);
		expect(black.isBlack).toBe(true);
		const back = after([NEXT], black);
		expect([back.isBlack, back.cue]).toEqual([false, 1]);
		expect(after([NEXT], back).cue).toBe(2);
	});

	it('runs the map through its stretch from when the cue comes, ten minutes a second', () => {
		const running = after([{ kind: 'go_to', cue: 8 }], BEGINNING, 5000);
		expect(shownInstant(PLAN, running, 5000)).toBe(200);
		expect(shownInstant(PLAN, running, 7000)).toBe(220);
		expect(isRunning(PLAN, running, 7000)).toBe(true);
		const halted = after([{ kind: 'run', isOn: false }], running, 7000);
		expect(shownInstant(PLAN, halted, 9000)).toBe(220);
		const on = after([{ kind: 'run', isOn: true }], halted, 9000);
		expect(shownInstant(PLAN, on, 10_000)).toBe(230);
		expect(shownInstant(PLAN, on, 60_000)).toBe(260);
		expect(isRunning(PLAN, on, 60_000)).toBe(false);
		const again = after([{ kind: 'run', isOn: true }], on, 60_000);
		expect(shownInstant(PLAN, again, 61_000)).toBe(210);
	});

	it('shows the end of a stretch after it was run through, and its beginning where it was not', () => {
		const seen = after([{ kind: 'go_to', cue: 8 }, NEXT]);
		expect(shownInstant(PLAN, seen, 0)).toBe(260);
		expect(shownInstant(PLAN, after([{ kind: 'go_to', cue: 9 }]), 0)).toBe(200);
		expect(shownInstant(PLAN, after([{ kind: 'go_to', cue: 7 }], seen), 0)).toBe(200);
	});

	it('lets a class choose as many places as it may, and take one back', () => {
		const choose = (place: string, isChosen = true): LessonCommand => ({
			...{ kind: 'choose', step: 'second', place, isChosen }
		});
		const chosen = after([choose('r'), choose('p'), choose('q'), choose('elsewhere')]);
		expect(chosen.chosen).toEqual({ second: ['r', 'p'] });
		expect(after([choose('r', false), choose('q')], chosen).chosen).toEqual({ second: ['p', 'q'] });
	});

	it('counts hands only for answers that are offered, and only whole ones', () => {
		const count = (option: string, hands: number): LessonCommand => ({
			...{ kind: 'count', step: 'first', option, hands }
		});
		const votes = after([count('yes', 12), count('no', 3), count('yes', 11)]).votes;
		expect(votes).toEqual({ first: { yes: 11, no: 3 } });
		for (const wrong of [count('both', 1), count('yes', 1.5), count('yes', -1)]) {
			expect(after([wrong])).toBe(BEGINNING);
		}
		expect(after([count('yes', MOST_HANDS + 1)])).toBe(BEGINNING);
	});

	it('has another voice tell until the next step', () => {
		const canon = after([{ kind: 'go_to', cue: 1 }, { kind: 'voice', voice: 'canon' }, NEXT]);
		expect(canon.voice).toBe('canon');
		expect(after([{ kind: 'go_to', cue: 6 }], canon).voice).toBeNull();
	});

	it('counts the time of each step from when the teacher starts', () => {
		const started = after([{ kind: 'timer', isOn: true }], after([NEXT], BEGINNING, 500), 1000);
		const second = after([{ kind: 'go_to', cue: 6 }], started, 61_000);
		const stopped = after([{ kind: 'timer', isOn: false }], second, 91_000);
		expect(spentIn(PLAN, second, 'second', 71_000)).toBe(10_000);
		expect(spentIn(PLAN, stopped, 'first', 999_000)).toBe(60_000);
		expect(spentIn(PLAN, stopped, 'second', 999_000)).toBe(30_000);
		expect(spentInAll(stopped, 999_000)).toBe(90_000);
	});

	it('forgets everything when the next class comes', () => {
		const taught = after([
			...times(4, NEXT),
			{ kind: 'count', step: 'first', option: 'yes', hands: 9 },
			{ kind: 'timer', isOn: true },
			{ kind: 'black' }
		]);
		expect(after([{ kind: 'next_class' }], taught)).toEqual(BEGINNING);
	});
});

/** The class's own account of the lesson, kept by simpler means. */
interface Model {
	seen: Set<number>;
	hands: Map<string, number>;
}
interface Real {
	state: LessonState;
	at: number;
}

function command(told: LessonCommand, ms: number): fc.Command<Model, Real> {
	return {
		check: () => true,
		run(model, real) {
			const before = real.state;
			real.at += ms;
			const state = teach(PLAN, before, { command: told, at: real.at });
			real.state = state;
			if (told.kind === 'next_class') {
				model.seen = new Set();
				model.hands.clear();
			}
			model.seen.add(state.cue);
			expect(state.seen).toEqual([...model.seen].toSorted((a, b) => a - b));
			expect(PLAN.cues[state.cue]).toBeDefined();
			if (told.kind === 'count' && state !== before) {
				model.hands.set(`${told.step} ${told.option}`, told.hands);
			}
			const counted = Object.entries(state.votes).flatMap(([step, votes]) =>
				Object.entries(votes).map(([option, hands]) => [`${step} ${option}`, hands] as const)
			);
			expect(new Map(counted)).toEqual(model.hands);
			const [, { id, prediction }] = [PLAN, PLAN.steps[1]!];
			expect((state.chosen[id] ?? []).length).toBeLessThanOrEqual(prediction!.count);
			const { kind } = told;
			if (kind === 'next' || kind === 'previous') {
				expect(Math.abs(state.cue - before.cue)).toBeLessThanOrEqual(before.isBlack ? 0 : 1);
				expect(state.isBlack).toBe(false);
			}
			const t = shownInstant(PLAN, state, real.at);
			expect(PLAN.steps.some(({ at, until }) => t >= at && t <= (until ?? at))).toBe(true);
			const sections = new Set(PLAN.cues.map((_, row) => sectionOf(PLAN, row)));
			const spent = [...sections].reduce(
				(sum, section) => sum + spentIn(PLAN, state, section, real.at),
				0
			);
			expect(spent).toBe(spentInAll(state, real.at));
		},
		toString: () => JSON.stringify(told)
	};
}

const pause = fc.integer({ min: 0, max: 90_000 });
const anyCommand: fc.Arbitrary<LessonCommand> = fc.oneof(
	fc.constantFrom<LessonCommand>(NEXT, NEXT, NEXT, { kind: 'previous' }, { kind: 'black' }),
	fc.constantFrom<LessonCommand>({ kind: 'next_class' }, { kind: 'voice', voice: 'canon' }),
	fc.integer({ min: 0, max: 20 }).map((cue): LessonCommand => ({ kind: 'go_to', cue })),
	fc
		.tuple(fc.constantFrom('p', 'q', 'r', 'x'), fc.boolean())
		.map(([place, isChosen]): LessonCommand => {
			return { kind: 'choose', step: 'second', place, isChosen };
		}),
	fc
		.tuple(fc.constantFrom('first', 'last'), fc.constantFrom('yes', 'no'), fc.nat(40))
		.map(([step, option, hands]): LessonCommand => ({ kind: 'count', step, option, hands })),
	fc
		.tuple(fc.constantFrom('run' as const, 'timer' as const), fc.boolean())
		.map(([kind, isOn]): LessonCommand => ({ kind, isOn }))
);

describe('a lesson under any commands', () => {
	it('keeps its place, its counts and its time', () => {
		const commands = fc.tuple(anyCommand, pause).map(([told, ms]) => command(told, ms));
		fc.assert(
			fc.property(fc.commands([commands], { maxCommands: 60 }), (given) => {
				const model: Model = { seen: new Set([0]), hands: new Map() };
				fc.modelRun(() => ({ model, real: { state: BEGINNING, at: 0 } }), given);
			}),
			{ numRuns: 300 }
		);
	});

	it('never counts as seen what it did not show', () => {
		const state = after([
			{ kind: 'go_to', cue: 7 },
			{ kind: 'go_to', cue: 10 }
		]);
		expect(hasSeen(state, 9)).toBe(false);
	});
});
