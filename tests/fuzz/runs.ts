/**
 * How often each property is tried, and from which seed: a few hundred times, always the same, with
 * every test run; `npm run fuzz` has ten thousand. Any other seed by `FUZZ_SEED`.
 */
export const RUNS = {
	numRuns: Number(process.env.FUZZ_RUNS ?? 200),
	seed: Number(process.env.FUZZ_SEED ?? 1917)
};

/** The same for what takes long: a share of the runs, but some. */
export function fewerRuns(share: number): typeof RUNS {
	return { ...RUNS, numRuns: Math.max(20, Math.round(RUNS.numRuns * share)) };
}
