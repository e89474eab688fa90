import type { CompiledItinerary } from '../domain/compiledItinerary';
import type { Language } from '../time/format';
import type { LinkedNode } from './structuredData';

/** A tour as schema.org describes a trip: its stops in order, each a place with its page. */
export function touristTripNode(
	{ title, summary, stops, places }: CompiledItinerary,
	url: string,
	language: Language
): LinkedNode {
	const positions = new Map(places.map(({ id, position }) => [id, position]));
	return {
		'@type': 'TouristTrip',
		'@id': url,
		url,
		name: title[language],
		description: summary[language],
		inLanguage: language,
		isAccessibleForFree: true,
		license: 'https://opendatacommons.org/licenses/odbl/1-0/',
		itinerary: {
			'@type': 'ItemList',
			numberOfItems: stops.length,
			itemListOrder: 'https://schema.org/ItemListOrderAscending',
			itemListElement: stops.map(({ id, title: name, place }, row) => {
				const position = positions.get(place ?? '');
				return {
					...{ '@type': 'ListItem', position: row + 1 },
					item: {
						'@type': 'TouristAttraction',
						name: name[language],
						url: `${url}?stop=${id}`,
						...(position
							? {
									geo: {
										'@type': 'GeoCoordinates',
										latitude: position[1],
										longitude: position[0]
									}
								}
							: {})
					}
				};
			})
		}
	};
}
