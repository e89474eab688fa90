import { lineChunk, lineString, pointOnFeature, polygon } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import type { BasemapFeature } from '../domain/schema/basemap';
import { nodeAt } from '../geo/network';
import { areaOf, pieces, ringsOf, squareMetres, without } from './areas';
import { isInWater, type JoinedWater } from './joinWater';

type District = BasemapFeature<'districts'>;

/** An edge of this many districts lies between them; one of fewer bounds them all, as the sheet does. */
const SHARED = 2;
/** Boundaries end within so many metres of the bank. */
const STEP = 30;

/**
 * The boundaries between districts, each edge once and only on land, as a feature of kind
 * `boundary`; and for each district a point on its land to write its name at, of the kind of the
 * district.
 */
export function districtFeatures(districts: readonly District[], water: JoinedWater): Feature[] {
	if (districts.length === 0) return [];
	const rings = districts.flatMap(({ geometry }) => geometry.coordinates);
	const sharers = new Map<string, number>();
	for (const edge of rings.flatMap(edgesOf)) sharers.set(edge, (sharers.get(edge) ?? 0) + 1);
	const isShared = (edge: string) => (sharers.get(edge) ?? 0) >= SHARED;
	return [
		{
			type: 'Feature',
			geometry: {
				type: 'MultiLineString',
				coordinates: runs(rings, isShared).flatMap((run) => ashore(run, water))
			},
			properties: { kind: 'boundary' }
		},
		...districts.map((district) => label(district, water))
	];
}

/** The parts of a line that lie on land. */
function ashore(line: Position[], water: JoinedWater): Position[][] {
	const chunks = lineChunk(lineString(line), STEP, { units: 'meters' }).features;
	const parts: Position[][] = [];
	let part: Position[] | undefined;
	for (const { geometry } of chunks) {
		const [from, ...rest] = geometry.coordinates.map(rounded);
		const isWet = geometry.coordinates.some(([lng = 0, lat = 0]) => isInWater([lng, lat], water));
		if (!from || isWet) part = undefined;
		else if (part) part.push(...rest);
		else parts.push((part = [from, ...rest]));
	}
	return parts;
}

function rounded([lng = 0, lat = 0]: Position): Position {
	return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}

type Ring = District['geometry']['coordinates'][number];

/** The edges of a ring, each the same in either direction. */
function edgesOf(ring: Ring): string[] {
	return ring
		.slice(1)
		.map((to, index) => [nodeAt(ring[index] ?? to), nodeAt(to)].toSorted().join(' '));
}

/** Runs of the edges wanted that no run before them holds. */
function runs(rings: readonly Ring[], isWanted: (edge: string) => boolean): Position[][] {
	const seen = new Set<string>();
	const found: Position[][] = [];
	for (const ring of rings) {
		let run: Position[] | undefined;
		edgesOf(ring).forEach((edge, index) => {
			const [from, to] = [ring[index], ring[index + 1]];
			if (!from || !to || seen.has(edge) || !isWanted(edge)) {
				run = undefined;
				return;
			}
			seen.add(edge);
			if (run) run.push([...to]);
			else found.push((run = [[...from], [...to]]));
		});
	}
	return found;
}

/** The point on the largest piece of land of the district; anywhere in it, where it has none. */
function label({ id, geometry, properties }: District, water: JoinedWater): Feature {
	const shores =
		water.geometry.type === 'Polygon' ? [water.geometry.coordinates] : water.geometry.coordinates;
	const wet = areaOf(shores.map((rings) => rings.map((ring) => ring.map(position))));
	const area = areaOf([geometry.coordinates]);
	const [land = area] = pieces(without(area, wet)).toSorted(
		(a, b) => squareMetres(b) - squareMetres(a)
	);
	return {
		type: 'Feature',
		geometry: pointOnFeature(polygon(ringsOf(land))).geometry,
		properties: { id, ...properties }
	};
}

function position([lng = 0, lat = 0]: Position): [number, number] {
	return [lng, lat];
}
