import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledAtlas } from '../domain/compiled';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import { GroundGrid } from '../geo/GroundGrid';
import type { Position } from '../geo/position';
import { waysOf, type ForceInScene } from '../scene/forcesAt';
import { oncePer } from '../scene/oncePer';
import type { Instant } from '../time/instant';
import { markClass } from '../style/markSize';
import type { Box, Mark } from './layoutMarks';
import { pixelsPerMetre } from './pixelsPerMetre';
import { standBeside } from './standBeside';

/** A place that has a mark of its own. */
interface MarkedPlace {
	position: Position;
	/** The class of size of its mark. */
	sizeClass: number;
}

/** A way with the places whose marks whoever goes it must not hide. */
interface WayWithPlaces {
	way: Trajectory;
	/** At its start and at its end. */
	ends: readonly [MarkedPlace | undefined, MarkedPlace | undefined];
	/** Round its end, that one too. */
	round: readonly MarkedPlace[];
}

/** Marks of places farther from the end of a way are out of the way. */
const ROUND_METRES = 400;
/** So many of them, the nearest, are kept clear: where there are more, marks stand on some. */
const MOST_ROUND = 24;
/** Nearer to the end of a way than this a place is the one that it leads to. */
const SAME_METRES = 5;
/** The innermost share of a place's mark that none may cover: beyond, marks may touch. */
const CORE_SHARE = 0.45;
/** Between a force's mark and that of the place, in pixels. */
const GAP = 1;

/** The places with marks, by where they are. */
const markedPlacesOf = oncePer((atlas: CompiledAtlas) => {
	const marked = atlas.places.flatMap(({ position }, row): MarkedPlace[] => {
		const shown = atlas.placesOnMap[row];
		return shown ? [{ position, sizeClass: markClass(shown) }] : [];
	});
	return new GroundGrid(marked, ROUND_METRES);
});

/**
 * The ways on land by movement, each with its places, which are looked up when it is first asked
 * for: of many ways few are ever drawn. Ships lie in the stream beside what is on its banks.
 */
const waysWithPlaces = oncePer((atlas: CompiledAtlas) => {
	const ships = new Set(atlas.forces.filter(({ kind }) => kind === 'ship').map(({ id }) => id));
	const onLand = new Map(
		waysOf(atlas).flatMap((way) => (ships.has(way.force) ? [] : [[way.movement, way] as const]))
	);
	const marked = markedPlacesOf(atlas);
	const near = (keyframe: Keyframe | undefined, metres: number) =>
		keyframe ? marked.near([keyframe[0], keyframe[1]], metres) : [];
	const withPlaces = oncePer((way: Trajectory): WayWithPlaces => {
		const [first, last] = [way.keyframes[0], way.keyframes.at(-1)];
		const ends = [near(first, SAME_METRES)[0], near(last, SAME_METRES)[0]] as const;
		return { way, ends, round: near(last, ROUND_METRES).slice(0, MOST_ROUND) };
	});
	return (movement: string) => {
		const way = onLand.get(movement);
		return way && withPlaces(way);
	};
});

/** What of the view and the hour decides where a force's mark stands. */
export interface View {
	map: MapLibreMap;
	zoom: number;
	t: Instant;
	/** Across the force's mark, in pixels. */
	diameter: number;
	/** Across the marks of places of every class at that zoom, in pixels. */
	placeMarkSizes: readonly number[];
}

/**
 * Where on the screen a force is to be drawn, and where else it may be: beside the marks of the
 * places where its way begins and ends, by {@link standBeside}.
 */
export function placeStanding(
	atlas: CompiledAtlas,
	{ movement, position, isMoving }: ForceInScene,
	{ map, zoom, t, diameter, placeMarkSizes }: View
): Pick<Mark, 'x' | 'y' | 'asides' | 'avoids'> {
	const project = ([lng, lat]: Position) => map.project([lng, lat]);
	const known = waysWithPlaces(atlas)(movement);
	if (!known) {
		const { x, y } = project(position);
		return { x, y };
	}
	const sizeOf = (place: MarkedPlace) => placeMarkSizes[place.sizeClass] ?? 0;
	const metres = 1 / pixelsPerMetre(zoom);
	const apart = ([start, end]: WayWithPlaces['ends']) => {
		const between = (place: MarkedPlace | undefined) =>
			place && sizeOf(place) > 0 ? ((sizeOf(place) + diameter) / 2 + GAP) * metres : 0;
		return [between(start), between(end)] as const;
	};
	const standing = standBeside(known.way, t, {
		apart: apart(known.ends),
		across: diameter * metres
	});
	const { x, y } = project(standing.position);
	const asides = standing.asides.map(project).map((at) => ({ dx: at.x - x, dy: at.y - y }));
	if (isMoving) return { x, y, asides };
	return {
		x,
		y,
		asides,
		avoids: known.round.map((place) => core(project(place.position), sizeOf(place)))
	};
}

function core({ x, y }: { x: number; y: number }, size: number): Box {
	const half = (size / 2) * CORE_SHARE;
	return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
