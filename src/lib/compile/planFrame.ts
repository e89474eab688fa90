import type { BBox, Position } from '../geo/position';
import { fromPlane, toPlane } from '../geo/plane';

/** A point of a plan, from its upper left corner. */
export type PlanPoint = readonly [x: number, y: number];

/** What of the city a printed plan shows, and how large. */
export interface PlanFrame {
	width: number;
	height: number;
	/** A little more than what is shown. */
	bbox: BBox;
	unitsPerMetre: number;
	toPlan(position: Position): PlanPoint;
	isShown(point: PlanPoint): boolean;
}

/** In tenths of a millimetre: what the page has room for on A4 and on Letter, and a margin. */
const WIDTH = 1780;
const LEAST_HEIGHT = 1000;
const MOST_HEIGHT = 1720;
const MARGIN = 110;
/** However short a way is, not larger than 1:5,000. */
const MOST_UNITS_PER_METRE = 2;

/** A frame round a line, as high as the line wants it, within what a page has room for. */
export function planFrame(line: readonly Position[]): PlanFrame {
	const points = line.map(toPlane);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [west, east] = [Math.min(...xs), Math.max(...xs)];
	const [south, north] = [Math.min(...ys), Math.max(...ys)];
	const across = (WIDTH - 2 * MARGIN) / (east - west);
	const down = (MOST_HEIGHT - 2 * MARGIN) / (north - south);
	const unitsPerMetre = Math.min(across, down, MOST_UNITS_PER_METRE);
	const wanted = (north - south) * unitsPerMetre + 2 * MARGIN;
	const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wanted)));
	const left = (west + east) / 2 - WIDTH / 2 / unitsPerMetre;
	const top = (south + north) / 2 + height / 2 / unitsPerMetre;
	const beyond = MARGIN / unitsPerMetre;
	return {
		...{ width: WIDTH, height, unitsPerMetre },
		bbox: [
			...fromPlane([left - beyond, top - height / unitsPerMetre - beyond]),
			...fromPlane([left + WIDTH / unitsPerMetre + beyond, top + beyond])
		],
		toPlan(position) {
			const [x, y] = toPlane(position);
			return [(x - left) * unitsPerMetre, (top - y) * unitsPerMetre];
		},
		isShown: ([x, y]) => x >= 0 && x <= WIDTH && y >= 0 && y <= height
	};
}
