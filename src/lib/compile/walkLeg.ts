import type { Turn, WalkLeg, WalkStep } from '../domain/compiledItinerary';
import { names, type Names } from '../domain/schema/common';
import type { Basemap } from '../domain/schema/basemap';
import type { Step } from '../geo/path';
import { bearingDegrees, type Position } from '../geo/position';

/** Names of streets and bridges by the ids of their features. */
export function namesById({ streets, bridges }: Pick<Basemap, 'streets' | 'bridges'>) {
	return new Map<string, Names>(
		[...streets, ...bridges].map(({ id, properties }) => [id, names(properties)])
	);
}

/** Less than this is going on, more than {@link BACK_DEGREES} is turning round. */
const TURN_DEGREES = 35;
const BACK_DEGREES = 155;
/** A stretch shorter than this, in metres, is the crossing of a street, not a way along it. */
const LEAST_STEP_METRES = 25;

/** The way of a leg as it is walked: its line, and the streets one after another. */
export function walkLeg(
	ends: Pick<WalkLeg, 'from' | 'to'>,
	steps: readonly Step[],
	streets: ReadonlyMap<string, Names>
): WalkLeg {
	const line = lineOf(steps);
	const metres = Math.round(steps.reduce((sum, { stretch }) => sum + stretch.metres, 0));
	return { ...ends, line, onStreet: onStreet(steps), metres, steps: joinSteps(steps, streets) };
}

/** The first and the last position of a way that lie on a street of the map. */
function onStreet(steps: readonly Step[]): WalkLeg['onStreet'] {
	const isStreet = ({ stretch }: Step) => stretch.line.name !== '';
	const [first, last] = [steps.find(isStreet), steps.findLast(isStreet)];
	const [start, end] = [steps[0], steps.at(-1)];
	if (!start || !end) return [];
	return [rounded((first ?? start).from), rounded((last ?? end).to)];
}

/** Five decimals: a metre. */
function rounded([lng, lat]: Position): Position {
	return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}

function lineOf(steps: readonly Step[]): Position[] {
	const first = steps[0];
	const line = first ? [first.from, ...steps.map(({ to }) => to)].map(rounded) : [];
	return line.filter(
		(position, row) => row === 0 || position.join() !== (line[row - 1] as Position).join()
	);
}

/** A run of steps along one street. */
interface Run {
	street: Names | null;
	metres: number;
	/** Bearings at its beginning and its end. */
	sets: number;
	ends: number;
}

function joinSteps(steps: readonly Step[], streets: ReadonlyMap<string, Names>): WalkStep[] {
	const runs: Run[] = [];
	for (const { from, to, stretch } of steps) {
		if (stretch.metres === 0) continue;
		const street = streets.get(stretch.line.id) ?? null;
		const bearing = bearingDegrees(from, to);
		const last = runs.at(-1);
		if (last && last.street?.en === street?.en) {
			last.metres += stretch.metres;
			last.ends = bearing;
		} else runs.push({ street, metres: stretch.metres, sets: bearing, ends: bearing });
	}
	return withoutCrossings(runs).map(({ street, metres, sets }, row, all) => ({
		...{ street, metres: Math.round(metres) },
		turn: turnBetween(all[row - 1]?.ends, sets)
	}));
}

const isNoStep = ({ street, metres }: Run) => !street || metres < LEAST_STEP_METRES;

/** Joins to its neighbour what is too short to be told of, and what has no name. */
function withoutCrossings(runs: readonly Run[]): Run[] {
	const told: Run[] = [];
	for (const run of runs) {
		const last = told.at(-1);
		const isJoined = last && [last, run].some(isNoStep);
		if (last && (isJoined || last.street?.en === run.street?.en)) {
			const [first, other] = last.metres >= run.metres ? [last, run] : [run, last];
			const longer = first.street ? first : other;
			told[told.length - 1] = {
				street: longer.street,
				metres: last.metres + run.metres,
				sets: longer.sets,
				ends: run.metres < LEAST_STEP_METRES ? last.ends : run.ends
			};
		} else told.push({ ...run });
	}
	return told;
}

function turnBetween(before: number | undefined, after: number): Turn {
	if (before === undefined) return 'on';
	const angle = ((after - before + 540) % 360) - 180;
	if (Math.abs(angle) < TURN_DEGREES) return 'on';
	if (Math.abs(angle) > BACK_DEGREES) return 'back';
	return angle > 0 ? 'right' : 'left';
}
