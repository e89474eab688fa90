import { pointOnFeature, polygon } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import type { BasemapFeature } from '../domain/schema/basemap';
import { nodeAt } from '../geo/network';

type District = BasemapFeature<'districts'>;

/**
 * The boundaries of the districts, an edge that two of them share only once, as one feature of
 * kind `boundary`; and a point within each district, of its own kind, to write its name at.
 */
export function districtFeatures(districts: readonly District[]): Feature[] {
	if (districts.length === 0) return [];
	const boundary: Feature = {
		type: 'Feature',
		geometry: { type: 'MultiLineString', coordinates: boundaries(districts) },
		properties: { kind: 'boundary' }
	};
	return [boundary, ...districts.map(label)];
}

/** Runs of edges that no run before them holds. */
function boundaries(districts: readonly District[]): Position[][] {
	const seen = new Set<string>();
	const runs: Position[][] = [];
	for (const ring of districts.flatMap(({ geometry }) => geometry.coordinates)) {
		let run: Position[] | undefined;
		ring.slice(1).forEach((to, index) => {
			const from = ring[index] ?? to;
			const edge = [nodeAt(from), nodeAt(to)].toSorted().join(' ');
			if (seen.has(edge)) {
				run = undefined;
				return;
			}
			seen.add(edge);
			if (run) run.push([...to]);
			else runs.push((run = [[...from], [...to]]));
		});
	}
	return runs;
}

function label({ id, geometry, properties }: District): Feature {
	const rings = geometry.coordinates.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
	return {
		type: 'Feature',
		geometry: pointOnFeature(polygon(rings)).geometry,
		properties: { id, ...properties }
	};
}
