import { pointOnFeature, polygon } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import type { BasemapFeature } from '../domain/schema/basemap';
import { nodeAt } from '../geo/network';

type District = BasemapFeature<'districts'>;

/** An edge of this many districts lies between them; one of fewer bounds them all. */
const SHARED = 2;

/**
 * The boundaries between districts, each edge once, as a feature of kind `boundary`; the outer
 * edge of them all as one of kind `limit`; and for each district a point within it to write its
 * name at, of the kind of the district.
 */
export function districtFeatures(districts: readonly District[]): Feature[] {
	if (districts.length === 0) return [];
	const rings = districts.flatMap(({ geometry }) => geometry.coordinates);
	const sharers = new Map<string, number>();
	for (const edge of rings.flatMap(edgesOf)) sharers.set(edge, (sharers.get(edge) ?? 0) + 1);
	const isShared = (edge: string) => (sharers.get(edge) ?? 0) >= SHARED;
	return [
		lines('boundary', runs(rings, isShared)),
		lines(
			'limit',
			runs(rings, (edge) => !isShared(edge))
		),
		...districts.map(label)
	];
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

function lines(kind: string, coordinates: Position[][]): Feature {
	return {
		type: 'Feature',
		geometry: { type: 'MultiLineString', coordinates },
		properties: { kind }
	};
}

function label({ id, geometry, properties }: District): Feature {
	const rings = geometry.coordinates.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
	return {
		type: 'Feature',
		geometry: pointOnFeature(polygon(rings)).geometry,
		properties: { id, ...properties }
	};
}
