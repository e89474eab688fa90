import type { CompiledAtlas } from '../domain/compiled';
import { letterOf } from '../domain/letterOf';
import type { Lesson } from '../domain/schema/itinerary';
import type { SheetKey, SheetMap } from '../domain/lessonSheet';
import type { Place } from '../domain/schema/place';
import type { Trajectory } from '../domain/trajectory';
import { distanceMetres, isInside, CITY_BBOX, type BBox, type Position } from '../geo/position';
import type { Compilation } from './compileAtlas';
import { besideEachOther } from './marchLanes';
import { SheetGround } from './sheetGround';
import { clippedLine, letterSpot, pathOf, shortened, spread } from './sheetLines';

/** More arrows than these nobody can tell apart. */
const MOST_MARCHES = 6;
/** A march must be seen on the map for so many metres to be asked for. */
const LEAST_METRES = 350;
/** So far before its end an arrow stops, for its head to be seen beside a number. */
const HEAD_ROOM = 15;

/** The facts of the atlas in one voice, as far as a sheet asks for them. */
type Told = Pick<CompiledAtlas, 'trajectories' | 'places' | 'forces' | 'movements' | 'events'>;

/** A sheet to be filled in, and what belongs there. */
export interface LessonSheet {
	map: SheetMap;
	key: SheetKey;
}

/**
 * The blank map of a lesson: the places that it lets one choose from and at which its steps are,
 * and the marches under way in its hours, the longest on this map first chosen.
 * @param told the atlas in our best estimate
 */
export function lessonSheet(
	lesson: Lesson,
	told: Told,
	{ basemap, water }: Pick<Compilation, 'basemap' | 'water'>
): LessonSheet {
	const places = placesOf(lesson, told.places);
	const ground = new SheetGround(places.map(({ position }) => position));
	const marches = marchesOf(lesson, told, ground.bbox);
	const points = places.map(({ position }) => ground.point(position));
	const spots = spread(points);
	const taken = [...spots];
	const ways = besideEachOther(
		marches.map(({ line }) => line.map((position) => ground.point(position)))
	);
	return {
		map: {
			...ground.draw(basemap, water),
			places: spots.map(([x, y], row) => ({ number: row + 1, x, y, at: points[row] ?? [x, y] })),
			marches: marches.map(({ trajectory }, row) => {
				const way = ways[row] ?? [];
				const others = ways.filter((other) => other !== way);
				const [x, y] = letterSpot(way, taken, others);
				taken.push([x, y]);
				const path = pathOf(shortened(way, HEAD_ROOM));
				return { letter: letterOf(row), path, x, y, isAttested: trajectory.attested };
			})
		},
		key: {
			places: places.map(({ name }, row) => ({ number: row + 1, name })),
			marches: marches.flatMap(({ trajectory }, row) => keyOf(trajectory, row, told))
		}
	};
}

function keyOf(
	{ movement, attested }: Trajectory,
	row: number,
	{ movements, forces, events }: Told
): SheetKey['marches'] {
	const march = movements.find(({ id }) => id === movement);
	const force = forces.find(({ id }) => id === march?.force);
	if (!march || !force) return [];
	const { from, to } = march;
	return [
		{
			...{ letter: letterOf(row), force: force.id, name: force.name },
			...{ from, to, isAttested: attested },
			precision: events.find(({ id }) => id === march.event)?.precision ?? 'about'
		}
	];
}

function placesOf({ stops }: Lesson, all: readonly Place[]): Place[] {
	const ids = new Set([
		...stops.flatMap(({ predict }) => predict?.candidates ?? []),
		...stops.flatMap(({ place }) => place ?? [])
	]);
	// From west to east: the order in which they are told of would be half the answer.
	return [...ids]
		.flatMap((id) => all.find((place) => place.id === id) ?? [])
		.filter(({ position }) => isInside(position, CITY_BBOX))
		.toSorted((a, b) => a.position[0] - b.position[0]);
}

function marchesOf({ stops }: Lesson, { trajectories }: Told, bbox: BBox) {
	const from = Math.min(...stops.map(({ at }) => at));
	const to = Math.max(...stops.map(({ at, until }) => until ?? at));
	const seen = trajectories.flatMap((trajectory) => {
		const [first, last] = [trajectory.keyframes[0], trajectory.keyframes.at(-1)];
		if (!first || !last || last[2] < from || first[2] > to) return [];
		const line = clippedLine(
			trajectory.keyframes.map(([lng, lat]): Position => [lng, lat]),
			bbox
		);
		const metres = lengthOf(line);
		return metres < LEAST_METRES ? [] : [{ trajectory, line, metres, start: first[2] }];
	});
	return seen
		.toSorted((a, b) => b.metres - a.metres)
		.slice(0, MOST_MARCHES)
		.toSorted((a, b) => a.start - b.start);
}

function lengthOf(line: readonly Position[]): number {
	return line.slice(1).reduce((sum, at, row) => sum + distanceMetres(line[row] ?? at, at), 0);
}
