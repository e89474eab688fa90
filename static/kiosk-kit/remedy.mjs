/** What is done about a fault, by how many came before it. Pure. */

/**
 * Nothing yet. `faults`: of page and browser, one after another; `lifeless`: of these the last ones
 * before which the page had not even begun; `silences`: of the server.
 */
export const NO_FAULTS = { faults: 0, lifeless: 0, silences: 0 };

/** Faults that the browser's own new start may mend, and how many of them a new page is tried for. */
const PAGES_TRIED = { crashed: 3, mute: 2, stalled: 1, ill: 1, 'never-began': 1 };
/** After so many beginnings that came to nothing the profile on the disk is not trusted. */
const DISTRUST_FROM = 3;

/** Every second time: where one in memory does no better, the profile is not to blame. */
const isDistrusted = ({ lifeless }) =>
	lifeless >= DISTRUST_FROM && (lifeless - DISTRUST_FROM) % 2 === 0;

/** Whether a profile in memory lived at its first try, when that on the disk had failed at all. */
export const isProfileToBlame = ({ lifeless }) => lifeless === DISTRUST_FROM;

/** The count with one more fault in it. Where no server answers the browser is not to blame. */
export function countFault(tally, kind, hadLived) {
	if (kind === 'no-page') return { ...tally, silences: tally.silences + 1 };
	const lifeless = hadLived ? 0 : tally.lifeless + 1;
	return { ...tally, faults: tally.faults + 1, lifeless };
}

/**
 * What is done about the last fault that was counted: a new `page` or a new `browser`, whether with
 * a new profile, and after which pause. The first is mended at once; then pauses double from one
 * second up to the longest, for ever.
 */
export function remedyFor(kind, tally, { longestPauseSeconds }) {
	const count = kind === 'no-page' ? tally.silences : tally.faults;
	const isPage = kind === 'no-page' || count <= (PAGES_TRIED[kind] ?? 0);
	const seconds = count <= 1 ? 0 : Math.min(2 ** (count - 2), longestPauseSeconds);
	return {
		kind: isPage ? 'page' : 'browser',
		// Whoever does not answer need not be asked to leave.
		isDeaf: kind === 'deaf',
		distrustsProfile: isDistrusted(tally),
		pauseMs: (kind === 'no-page' ? Math.max(1, seconds) : seconds) * 1000
	};
}
