import { TRAIL_MINUTES, type DatedFeatures, type Shown } from './subject';

/** Of what can only be picked from the picture, at least so much must be found. */
const LEAST_PICKED = 0.9;
const SAMPLE = 3;
/**
 * Picked from the picture, a way may be seen this much too early or too late, in minutes: a broad
 * line reaches a little beyond its ends. It is the time of one stretch at the slowest pace.
 */
const PICKED_MINUTES = 4;

/** What is wrong with what a subject shows at `t`, by a walk through all features; nothing where all is right. */
export function compareShown(shown: Shown, features: DatedFeatures, t: number): string[] {
	const faults = [...(shown.faults ?? [])];
	const expected = expectedIds(shown.kind, features, t);
	const { count, ids, isSample } = shown;
	if (count !== undefined && count !== expected.size) {
		faults.push(`${count} ${shown.kind} shown at ${t}, expected ${expected.size}`);
	}
	if (!ids) return faults;
	const allowed = isSample ? nearlyExpected(shown.kind, features, t) : expected;
	const wrong = ids.filter((id) => !allowed.has(id));
	if (wrong.length > 0) {
		faults.push(`shown at ${t} and should not be: ${wrong.slice(0, SAMPLE).join(', ')}`);
	}
	const found = new Set(ids);
	const missing = [...expected].filter((id) => !found.has(id));
	// Where all have been counted, those picked need only be right.
	const mayMiss = isSample ? expected.size * (count === undefined ? 1 - LEAST_PICKED : 1) : 0;
	if (missing.length > mayMiss || (ids.length === 0 && expected.size > 0)) {
		faults.push(
			`${missing.length} of ${expected.size} not shown at ${t}: ${missing.slice(0, SAMPLE).join(', ')}`
		);
	}
	return faults;
}

function nearlyExpected(kind: Shown['kind'], features: DatedFeatures, t: number) {
	const near = kind === 'points' ? [t] : [t - PICKED_MINUTES, t, t + PICKED_MINUTES];
	return new Set(near.flatMap((at) => [...expectedIds(kind, features, at)]));
}

function expectedIds(kind: Shown['kind'], { points, ways }: DatedFeatures, t: number) {
	if (kind === 'points') {
		return new Set<number | string>(
			points.filter(({ from, to }) => from <= t && t < to).map(({ id }) => id)
		);
	}
	return new Set<number | string>(
		ways
			.filter(({ instants }) => {
				const [start = Infinity, end = -Infinity] = [instants[0], instants.at(-1)];
				return start < t && t - TRAIL_MINUTES < end;
			})
			.map(({ id }) => id)
	);
}
