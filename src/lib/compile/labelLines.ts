import { length, lineString } from '@turf/turf';
import type { Feature } from 'geojson';
import type { BasemapFeature } from '../domain/schema/basemap';

/** A line shorter than this is for the near view, in kilometres; a name fits on it from zoom 14. */
const NEAR = 1.25;

/**
 * Lines that names of waters are written along. Where a name has lines of both lengths, `view` says
 * which is for the near and which for the far view, so that no reach bears its name twice.
 */
export function labelLines(labels: readonly BasemapFeature<'labels'>[]): Feature[] {
	const measured = labels.map((label) => {
		const line = lineString(label.geometry.coordinates.map(([lng, lat]) => [lng, lat]));
		return { label, line, isNear: length(line) < NEAR };
	});
	return measured.map(({ label: { properties }, line, isNear }) => {
		const hasOther = measured.some(
			(other) => other.isNear !== isNear && other.label.properties.name_en === properties.name_en
		);
		const view = isNear ? 'near' : 'far';
		return {
			type: 'Feature',
			geometry: line.geometry,
			properties: { ...properties, ...(hasOther ? { view } : {}) }
		};
	});
}
