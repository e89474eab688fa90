import { instant, type Instant } from '../time/instant';
import { cueRow, stepOf, type Cue, type LessonPlan } from './lessonPlan';

/** Where a class is in its lesson, and what it has said. */
export interface LessonState {
	/** Row of the cue that is shown. */
	cue: number;
	/** Rows of the cues that the class has seen, in order. */
	seen: readonly number[];
	/** Whether the projector shows nothing. */
	isBlack: boolean;
	/** Ids of the places that the class put on the map, by the step, in the order chosen. */
	chosen: Readonly<Record<string, readonly string[]>>;
	/** Hands counted, by the step and the answer. */
	votes: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Id of the voice that the class has the map tell, until the next step; `null`: the step's own. */
	voice: string | null;
	/** Where the map is in the stretch that it runs through, and since when it does. */
	run: { t: Instant; since: number | null } | null;
	/** Since when the teacher's timer runs, and milliseconds spent before, by the section. */
	timer: { since: number | null; spent: Readonly<Record<string, number>> };
}

export type LessonCommand =
	| { kind: 'next' | 'previous' }
	| { kind: 'go_to'; cue: number }
	| { kind: 'black' }
	| { kind: 'choose'; step: string; place: string; isChosen: boolean }
	| { kind: 'count'; step: string; option: string; hands: number }
	| { kind: 'voice'; voice: string | null }
	/** Halts the map in its stretch, or lets it go on; at its end, from the beginning. */
	| { kind: 'run'; isOn: boolean }
	| { kind: 'timer'; isOn: boolean }
	/** Forgets everything. */
	| { kind: 'next_class' };

/** As many hands as a class can raise. */
export const MOST_HANDS = 999;

export const BEGINNING: LessonState = {
	...{ cue: 0, seen: [0], isBlack: false, chosen: {}, votes: {}, voice: null, run: null },
	timer: { since: null, spent: {} }
};

/**
 * The state after a command given at a moment, in milliseconds. A command that means nothing in a
 * state leaves it as it is.
 */
export function teach(
	plan: LessonPlan,
	state: LessonState,
	{ command, at }: { command: LessonCommand; at: number }
): LessonState {
	switch (command.kind) {
		case 'next':
		case 'previous':
			// As with any clicker, the first press only brings the picture back.
			if (state.isBlack) return { ...state, isBlack: false };
			return show(plan, state, state.cue + (command.kind === 'next' ? 1 : -1), at);
		case 'go_to':
			return show(plan, state, command.cue, at);
		case 'black':
			return { ...state, isBlack: !state.isBlack };
		case 'choose':
			return choose(plan, state, command);
		case 'count':
			return count(plan, state, command);
		case 'voice':
			return { ...state, voice: command.voice };
		case 'run':
			return runOrHalt(plan, state, command.isOn, at);
		case 'timer':
			return startOrStop(plan, state, command.isOn, at);
		case 'next_class':
			return BEGINNING;
	}
}

/** What the class sees. */
export function cueOf(plan: LessonPlan, { cue }: Pick<LessonState, 'cue'>): Cue {
	return plan.cues[cue] as Cue;
}

/** Whether the class has seen a cue of this lesson, by its row. */
export function hasSeen({ seen }: Pick<LessonState, 'seen'>, row: number): boolean {
	return seen.includes(row);
}

/** The instant of the story that is shown at a moment in milliseconds. */
export function shownInstant(plan: LessonPlan, state: LessonState, now: number): Instant {
	const cue = cueOf(plan, state);
	const row = stepOf(cue) ?? (cue.kind === 'exit' ? plan.steps.length - 1 : 0);
	const { at, until, speed } = plan.steps[row] as LessonPlan['steps'][number];
	if (until === undefined) return at;
	if (cue.kind === 'run' && state.run) {
		const { t, since } = state.run;
		const seconds = since === null ? 0 : Math.max(0, now - since) / 1000;
		return instant(Math.min(t + seconds * speed, until));
	}
	const ran = cueRow(plan, 'run', row);
	return hasSeen(state, ran) && state.cue > ran ? until : at;
}

/** Whether the map runs by itself at a moment: at the end of its stretch it does no more. */
export function isRunning(plan: LessonPlan, state: LessonState, now: number): boolean {
	const cue = cueOf(plan, state);
	if (cue.kind !== 'run' || state.run === null || state.run.since === null) return false;
	return shownInstant(plan, state, now) !== plan.steps[cue.step]?.until;
}

/** Milliseconds spent in a section until a moment. */
export function spentIn(
	plan: LessonPlan,
	state: LessonState,
	section: string,
	now: number
): number {
	const { since, spent } = state.timer;
	const isHere = since !== null && sectionOf(plan, state.cue) === section;
	return (spent[section] ?? 0) + (isHere ? Math.max(0, now - since) : 0);
}

/** Milliseconds spent in the whole lesson until a moment. */
export function spentInAll({ timer }: LessonState, now: number): number {
	const before = Object.values(timer.spent).reduce((sum, ms) => sum + ms, 0);
	return before + (timer.since === null ? 0 : Math.max(0, now - timer.since));
}

/** What time is counted for at a cue: the id of its step, `opening` or `exit`. */
export function sectionOf(plan: LessonPlan, row: number): string {
	const cue = plan.cues[row] as Cue;
	const step = stepOf(cue);
	return step === undefined ? cue.kind : (plan.steps[step]?.id ?? cue.kind);
}

function show(plan: LessonPlan, state: LessonState, row: number, at: number): LessonState {
	const cue = plan.cues[row];
	if (!cue) return state;
	const { timer } = timed(plan, state, at);
	const isSameStep = stepOf(cue) === stepOf(cueOf(plan, state));
	const begins = cue.kind === 'run' ? plan.steps[cue.step]?.at : undefined;
	return {
		...state,
		cue: row,
		seen: [...new Set([...state.seen, row])].toSorted((a, b) => a - b),
		isBlack: false,
		voice: isSameStep ? state.voice : null,
		run: begins === undefined ? null : { t: begins, since: at },
		timer
	};
}

/** The timer with what was spent in the section that is left. */
function timed(plan: LessonPlan, state: LessonState, at: number): Pick<LessonState, 'timer'> {
	const { since, spent } = state.timer;
	if (since === null) return state;
	const section = sectionOf(plan, state.cue);
	return {
		timer: { since: at, spent: { ...spent, [section]: spentIn(plan, state, section, at) } }
	};
}

function startOrStop(plan: LessonPlan, state: LessonState, isOn: boolean, at: number): LessonState {
	if (isOn === (state.timer.since !== null)) return state;
	const { timer } = timed(plan, state, at);
	return { ...state, timer: { ...timer, since: isOn ? at : null } };
}

function runOrHalt(plan: LessonPlan, state: LessonState, isOn: boolean, at: number): LessonState {
	const cue = cueOf(plan, state);
	const step = cue.kind === 'run' ? plan.steps[cue.step] : undefined;
	if (!step || isOn === isRunning(plan, state, at)) return state;
	const t = shownInstant(plan, state, at);
	const from = isOn && t === step.until ? step.at : t;
	return { ...state, run: { t: from, since: isOn ? at : null } };
}

function choose(
	plan: LessonPlan,
	state: LessonState,
	{ step, place, isChosen }: { step: string; place: string; isChosen: boolean }
): LessonState {
	const prediction = plan.steps.find(({ id }) => id === step)?.prediction;
	const before = state.chosen[step] ?? [];
	if (!prediction?.candidates.includes(place) || before.includes(place) === isChosen) return state;
	if (isChosen && before.length >= prediction.count) return state;
	const after = isChosen ? [...before, place] : before.filter((other) => other !== place);
	return { ...state, chosen: { ...state.chosen, [step]: after } };
}

function count(
	plan: LessonPlan,
	state: LessonState,
	{ step, option, hands }: { step: string; option: string; hands: number }
): LessonState {
	const isOffered = plan.steps.find(({ id }) => id === step)?.options.includes(option);
	if (!isOffered || !Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS) return state;
	return { ...state, votes: { ...state.votes, [step]: { ...state.votes[step], [option]: hands } } };
}
