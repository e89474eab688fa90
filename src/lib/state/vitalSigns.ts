import { backOff, type Finding } from './watchdog';

/** What a kiosk's page shows of itself at a moment. */
export interface VitalSigns {
	/** Whether the map has been drawn to the end. */
	isMapWhole: boolean;
	hasFailed: boolean;
	/** Becomes another whenever something comes for the map; `undefined` while nothing is awaited. */
	arrivals: string | undefined;
	/** Becomes another as the story goes on; `undefined` while it is to stand still. */
	story: string | undefined;
	/** Counts the pictures of the map; `undefined` while none is to be drawn. */
	pictures: number | undefined;
	/** Counts frames; `undefined` while nobody sees the page, and none is to be drawn. */
	frames: number | undefined;
}

/** Since when each sign that should change is what it is. */
type Line = 'arrivals' | 'story' | 'pictures' | 'frames';
type Seen = Readonly<Record<Line, { value: string | number | undefined; since: number }>>;

/** What was seen so far. */
export interface Evidence {
	at: number;
	seen: Seen;
	/** When errors came that nobody caught, the last ones. */
	errors: readonly number[];
}

const MOVING = ['story', 'pictures', 'frames'] as const;
const LINES: readonly Line[] = ['arrivals', ...MOVING];
/** How long nothing may come for the map while something is waited for, in milliseconds. */
const HUNG_MS = 12_000;
/** How long what should move may stand still: a slow machine draws a frame in a second, or two. */
const STILL_MS = 6000;
const LONGEST_MS = 60_000;
/** An error is held to be one for so long, and several within a minute to be one after another. */
const ERROR_MS = 3000;
const MINUTE_MS = 60_000;
const SEVERAL = 3;
/** Who did not look for so long saw nothing: the machine slept, or a clock was set. */
const BLIND_MS = 5000;

/** Nothing seen yet. */
export function noEvidence(now: number): Evidence {
	const line = { value: undefined, since: now };
	const seen = { arrivals: line, story: line, pictures: line, frames: line };
	return { at: now, seen, errors: [] };
}

/** The evidence with what is seen now. */
export function withSigns(
	{ at, seen, errors }: Evidence,
	now: number,
	signs: VitalSigns
): Evidence {
	const wasBlind = now - at > BLIND_MS;
	const entries = LINES.map((line) => {
		const { value, since } = seen[line];
		const isSame = value === signs[line] && value !== undefined && !wasBlind;
		return [line, { value: signs[line], since: isSame ? since : now }] as const;
	});
	return {
		...{ at: now, seen: Object.fromEntries(entries) as Seen },
		errors: errors.filter((each) => now - each < MINUTE_MS)
	};
}

/** The evidence with an error that nobody caught. */
export function withError(evidence: Evidence, now: number): Evidence {
	return { ...evidence, errors: [...evidence.errors, now].slice(-SEVERAL) };
}

/**
 * What the evidence says, worst first.
 * @param times how often things were made anew in vain: what is slow is given ever more time
 */
export function findingOf(
	{ at, seen, errors }: Evidence,
	signs: VitalSigns,
	times: number
): Finding {
	const hasLasted = (line: Line, ms: number) =>
		seen[line].value !== undefined && at - seen[line].since >= ms;
	const patience = (ms: number) => backOff(ms, times, LONGEST_MS);
	if (MOVING.some((line) => hasLasted(line, patience(STILL_MS)))) return 'still';
	if (signs.hasFailed) return 'failed';
	const isFresh = at - (errors.at(-1) ?? -Infinity) < ERROR_MS;
	if (isFresh) return errors.length >= SEVERAL ? 'errors' : 'error';
	if (hasLasted('arrivals', patience(HUNG_MS))) return 'hung';
	// What is given more time is not well for it.
	const isMoving = !MOVING.some((line) => hasLasted(line, STILL_MS));
	return signs.isMapWhole && isMoving ? 'well' : 'unsure';
}
