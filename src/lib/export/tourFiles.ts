import type { CompiledItinerary } from '../domain/compiledItinerary';
import { itinerarySlug } from '../domain/schema/itinerary';
import type { Language } from '../time/format';
import { tourGeoJson } from './tourGeoJson';
import { printGpx } from './tourGpx';
import type { Provenance } from './provenance';

/** In what a tour can be taken away, by the ending of the file, each with its media type. */
export const TOUR_FORMATS = {
	gpx: 'application/gpx+xml',
	geojson: 'application/geo+json'
} as const;
export type TourFormat = keyof typeof TOUR_FORMATS;

/** What the file of a tour is called: `lenin-night-walk.gpx`. */
export function tourFile(tour: Pick<CompiledItinerary, 'id'>, format: TourFormat): string {
	return `${itinerarySlug(tour)}.${format}`;
}

/** The text of a tour's file. */
export function printTour(
	tour: CompiledItinerary,
	format: TourFormat,
	{ language, provenance }: { language: Language; provenance: Provenance }
): string {
	return format === 'gpx'
		? printGpx(tour, language, provenance)
		: JSON.stringify(tourGeoJson(tour, language, provenance));
}
