import type { WalkLeg, WalkStep } from '../domain/compiledItinerary';
import { bearingDegrees, between, distanceMetres, type Position } from '../geo/position';
import { oncePer } from './oncePer';

/** Where somebody on a way is, and where they look. */
export interface Walker {
	position: Position;
	/** Degrees from north, clockwise. */
	bearing: number;
	/** The street that they go along. */
	step: WalkStep | undefined;
}

/** So far ahead one looks, in metres: the view turns before the corner, and not with every kink. */
const LOOK_AHEAD_METRES = 45;

/** Metres from the start of a line at each of its bends. */
const bendsOf = oncePer(({ line }: Pick<WalkLeg, 'line'>) => {
	const metres = [0];
	line.slice(1).forEach((position, row) => {
		metres.push((metres[row] as number) + distanceMetres(line[row] as Position, position));
	});
	return metres;
});

/**
 * Somebody so many metres along a way, from 0 to its length; before and past it at its ends. They
 * look to where they will be 45 m on, at the end on along the last of the way.
 */
export function walkAt(leg: WalkLeg, metres: number): Walker {
	const position = positionAt(leg, metres);
	const length = bendsOf(leg).at(-1) ?? 0;
	const ahead = Math.min(length, Math.max(0, metres) + LOOK_AHEAD_METRES);
	const from = length - metres < LOOK_AHEAD_METRES ? length - LOOK_AHEAD_METRES : metres;
	return {
		position,
		bearing: bearingDegrees(positionAt(leg, from), positionAt(leg, ahead)),
		step: stepAt(leg, metres)
	};
}

/** What is left of a line from so many metres on. */
export function restOfLine(leg: WalkLeg, metres: number): Position[] {
	const bends = bendsOf(leg);
	return [positionAt(leg, metres), ...leg.line.filter((_, row) => (bends[row] ?? 0) > metres)];
}

function positionAt(leg: WalkLeg, metres: number): Position {
	const { line } = leg;
	const bends = bendsOf(leg);
	const row = Math.max(
		0,
		bends.findLastIndex((at) => at <= metres)
	);
	const [from, to] = [line[row] as Position, line[row + 1]];
	if (!to) return from;
	const start = bends[row] as number;
	const share = (metres - start) / ((bends[row + 1] as number) - start);
	return between(from, to, Math.min(1, Math.max(0, share)));
}

function stepAt({ steps }: WalkLeg, metres: number): WalkStep | undefined {
	let begun = 0;
	return (
		steps.find((step) => {
			begun += step.metres;
			return metres < begun;
		}) ?? steps.at(-1)
	);
}
