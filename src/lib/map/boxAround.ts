import type { BBox, Position } from '../geo/position';

/** Air on each side of what is shown together, as a share of its extent. */
const MARGIN = 0.25;
/** A single place is shown with so much round it: some 700 m each way at this latitude; degrees. */
const LEAST: Position = [0.0125, 0.00625];

/** The box that shows positions together with air around them; `undefined` where there are none. */
export function boxAround(positions: readonly Position[]): BBox | undefined {
	if (positions.length === 0) return undefined;
	const [west, east] = span(positions, 0);
	const [south, north] = span(positions, 1);
	return [west, south, east, north];
}

function span(positions: readonly Position[], axis: 0 | 1): [number, number] {
	const values = positions.map((position) => position[axis]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const air = Math.max((most - least) * MARGIN, LEAST[axis] - (most - least) / 2);
	return [least - air, most + air];
}
