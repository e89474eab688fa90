/**
 * What is wrong: something did not come; something is waited for that does not come (a graphics
 * context among it); what should move stands still; an error nobody caught, or one after another.
 */
export type Trouble = 'failed' | 'hung' | 'still' | 'error' | 'errors';

/** What there is to be seen: all is well; it cannot be told yet; or something is wrong. */
export type Finding = 'well' | 'unsure' | Trouble;

/** What is to be done now: the map made anew, or all that is shown; the page loaded anew. */
export type HealingAct = 'rebuild_map' | 'rebuild_all' | 'reload';

/** What is seen at a moment, in milliseconds on a clock that does not go back. */
export interface Look {
	now: number;
	finding: Finding;
	/** Whether somebody is there, who may be using what still works. */
	isInUse: boolean;
}

/** How far the watchdog has gone; `since` is when that began. */
export interface Watchdog {
	/** Waiting whether what is wrong comes right by itself is the first step. */
	step: 'well' | 'restoring' | 'rebuilding';
	since: number;
	/** Before then nothing more is done. */
	due: number;
	/** Before then the page is not loaded anew. */
	reloadFrom: number;
	/** When something was last made anew. */
	tried: number;
	/** How often things were made anew, and the page was loaded anew, without a calm time between. */
	rebuilds: number;
	reloads: number;
}

/** What to do about it, if anything, and whether something has come right by itself. */
export interface Response {
	watchdog: Watchdog;
	act?: HealingAct;
	isRestored?: true;
}

/** How long each trouble may take to pass by itself, in milliseconds. */
const GRACE_MS: Record<Trouble, number> = {
	failed: 1000,
	// These are found only when they have lasted.
	...{ hung: 0, still: 0, errors: 0 },
	// Longer than one error is held to be one.
	error: 6000
};
const MAP_TROUBLES: readonly Trouble[] = ['failed', 'hung'];
const REBUILD_MAP_MS = 2000;
const REBUILD_ALL_MS = 8000;
/** What was made anew has at least so long to show that it helped. */
const LEAST_TRY_MS = 2000;
const MOST_REBUILD_MS = 60_000;
const RELOAD_MS = 5000;
const MOST_RELOAD_MS = 600_000;
/** How much longer who is there is left with what still works. */
const IN_USE_MS = 60_000;
/** After so long without trouble, whatever comes is a first one. */
const CALM_MS = 60_000;
/** Loads of a page after which the longest wait is reached. */
export const MOST_RELOADS = Math.ceil(Math.log2(MOST_RELOAD_MS / RELOAD_MS));

/** Waits that double each time up to a longest, in milliseconds; `times` is how often before. */
export function backOff(first: number, times: number, most: number): number {
	return Math.min(most, first * 2 ** times);
}

/** How long trouble must have lasted before the page is loaded anew once more. */
const reloadWait = (reloads: number) => backOff(RELOAD_MS, reloads, MOST_RELOAD_MS);

/** A watchdog of a page that was just loaded, for the how-manieth time without a calm time between. */
export function beginWatch(now: number, reloads: number): Watchdog {
	return { step: 'well', since: now, due: now, reloadFrom: now, tried: now, rebuilds: 0, reloads };
}

/** Whether nothing is wrong, or it may still come right by itself. */
export function isHealthy({ step }: Watchdog): boolean {
	return step !== 'rebuilding';
}

/**
 * What follows from a look: it waits, then has the map made anew, then all that is shown, then loads
 * the page; each step later than the one before, none in the midst of something that works, and
 * never for the last time.
 */
export function watch(dog: Watchdog, look: Look): Response {
	const { now, finding } = look;
	if (finding === 'well') return comeRight(dog, now);
	if (finding === 'unsure') return { watchdog: dog };
	if (dog.step === 'well') {
		const [due, reloadFrom] = [now + GRACE_MS[finding], now + reloadWait(dog.reloads)];
		return act({ ...dog, step: 'restoring', since: now, due, reloadFrom }, finding, look);
	}
	// What is worse than what was waited for is not waited for as long.
	const due = dog.step === 'restoring' ? Math.min(dog.due, now + GRACE_MS[finding]) : dog.due;
	return act({ ...dog, due }, finding, look);
}

function comeRight(dog: Watchdog, now: number): Response {
	if (dog.step !== 'well') {
		const watchdog: Watchdog = { ...dog, step: 'well', since: now };
		return dog.step === 'restoring' ? { watchdog, isRestored: true } : { watchdog };
	}
	const calm = now - dog.since;
	const rebuilds = calm >= CALM_MS ? 0 : dog.rebuilds;
	const reloads = calm >= Math.max(CALM_MS, reloadWait(dog.reloads)) ? 0 : dog.reloads;
	const isSame = rebuilds === dog.rebuilds && reloads === dog.reloads;
	return { watchdog: isSame ? dog : { ...dog, rebuilds, reloads } };
}

function act(dog: Watchdog, trouble: Trouble, { now, isInUse }: Look): Response {
	const isOfMap = MAP_TROUBLES.includes(trouble);
	// Where frames stand still, nothing answers who is there.
	const from = Math.max(
		dog.tried + LEAST_TRY_MS,
		dog.reloadFrom + (isInUse && trouble !== 'still' ? IN_USE_MS : 0)
	);
	const isInVain = dog.step === 'rebuilding' && dog.rebuilds >= (isOfMap ? 2 : 1);
	if (isInVain && now >= from) {
		const reloads = Math.min(MOST_RELOADS, dog.reloads + 1);
		// Where the page cannot be had just now, it is tried again.
		const watchdog = { ...dog, reloads, reloadFrom: now + reloadWait(reloads) };
		return { watchdog, act: 'reload' };
	}
	if (now < dog.due) return { watchdog: dog };
	const wait = isOfMap ? REBUILD_MAP_MS : REBUILD_ALL_MS;
	const due = now + backOff(wait, dog.rebuilds, MOST_REBUILD_MS);
	const rebuilds = dog.rebuilds + 1;
	const watchdog: Watchdog = { ...dog, step: 'rebuilding', due, tried: now, rebuilds };
	return { watchdog, act: isOfMap && dog.rebuilds === 0 ? 'rebuild_map' : 'rebuild_all' };
}
