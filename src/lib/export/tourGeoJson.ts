import type { Feature } from 'geojson';
import { legsOf, type CompiledItinerary, type WalkLeg } from '../domain/compiledItinerary';
import { tourPath } from '../domain/schema/itinerary';
import type { Language } from '../time/format';
import { exportedCollection, type ExportedCollection } from './geoJson';
import type { Provenance } from './provenance';
import { citedIn } from './works';

const DESCRIPTION =
	'A walking tour along the streets of 1917. Points are its stops, by number; lines the ways from ' +
	'each to the next, metres long, with the streets in the order in which they are walked. Places ' +
	'are named as in 1917, and as today (today).';

/** A tour as GeoJSON: its stops, then the ways between them, in one language. */
export function tourGeoJson(
	tour: CompiledItinerary,
	language: Language,
	provenance: Provenance
): ExportedCollection {
	const ways = legsOf(tour, false).map((leg) => wayFeature(leg, language));
	return {
		...exportedCollection([...stopFeatures(tour, language), ...ways], provenance, DESCRIPTION),
		...{ name: tour.title[language], summary: tour.summary[language] }
	};
}

function stopFeatures(tour: CompiledItinerary, language: Language): Feature[] {
	return tour.stops.flatMap((stop, row): Feature[] => {
		const place = tour.places.find(({ id }) => id === stop.place);
		if (!place) return [];
		const { name, position } = place;
		const own = 'access' in stop ? stop : undefined;
		return [
			{
				...{ type: 'Feature', id: stop.id },
				geometry: { type: 'Point', coordinates: [...position] },
				properties: {
					...{ number: row + 1, title: stop.title[language], text: stop.text[language] },
					...{ place: name[language], today: name.today[language] },
					path: `${tourPath(tour)}?stop=${stop.id}`,
					access: own?.access?.[language] ?? null,
					here_today: 'today' in stop ? (stop.today?.[language] ?? null) : null,
					...citedIn(stop.citations, tour.works)
				}
			}
		];
	});
}

function wayFeature({ from, to, line, metres, steps }: WalkLeg, language: Language): Feature {
	return {
		...{ type: 'Feature', id: `${from}-${to}` },
		geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
		properties: {
			...{ from, to, metres },
			streets: steps.flatMap(({ street }) => (street ? [street[language]] : [])),
			streets_today: steps.flatMap(({ street }) => (street ? [street.today[language]] : []))
		}
	};
}
