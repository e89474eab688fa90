import { buffer } from '@turf/turf';
import type { Feature } from 'geojson';
import type { JoinedWater } from './joinWater';

/** Distances from the bank in metres, as on the engraved plans: wider apart towards midstream. */
const INSETS = [5, 12, 21, 32, 46, 64, 86] as const;
/** Points to a quarter circle where an inset rounds a corner: the lines are a pixel apart. */
const STEPS = 4;

/** Lines that follow the banks within the water; `inset` is the distance from the bank in metres. */
export function waterlines(water: JoinedWater): Feature[] {
	if (water.geometry.coordinates.length === 0) return [];
	return INSETS.flatMap((inset) => {
		const inner = buffer(water, -inset, { units: 'meters', steps: STEPS });
		if (!inner) return [];
		const { geometry } = inner;
		const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
		return [
			{
				type: 'Feature' as const,
				properties: { inset },
				geometry: { type: 'MultiLineString' as const, coordinates: rings.map(rounded) }
			}
		];
	});
}

function rounded(ring: readonly number[][]): number[][] {
	return ring.map(([lng = 0, lat = 0]) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))]);
}
