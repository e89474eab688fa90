import { coordAll } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { legsOf } from '../../src/lib/domain/compiledItinerary';
import type { ExportedCollection } from '../../src/lib/export/geoJson';
import { provenanceOf } from '../../src/lib/export/provenance';
import { printTour, tourFile } from '../../src/lib/export/tourFiles';
import { CITY_BBOX, isInside, type Position } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const FILES = SHIPPED.itineraries
	.filter(({ kind }) => kind === 'tour')
	.flatMap((tour) =>
		(['en', 'ru'] as const).map((language) => ({
			...{ tour, language, name: `${language}/${tourFile(tour, 'gpx')}` }
		}))
	);
const provenance = provenanceOf('0.1.0+0123456789');

describe.each(FILES)('$name', ({ tour, language }) => {
	const gpx = printTour(tour, 'gpx', { language, provenance });
	const points = (tag: string) =>
		[...gpx.matchAll(new RegExp(`<${tag} lat="([^"]+)" lon="([^"]+)">`, 'g'))].map(
			([, lat, lng]): Position => [Number(lng), Number(lat)]
		);

	it('has a waypoint and a point of the route for each stop, in order, where its place is', () => {
		const places = tour.stops.map(({ place }) => tour.places.find(({ id }) => id === place)!);
		expect(points('wpt')).toEqual(places.map(({ position }) => [...position]));
		expect(points('rtept')).toEqual(points('wpt'));
		const titles = [...gpx.matchAll(/<wpt[^>]*><name>(\d+)\. /g)].map(([, number]) =>
			Number(number)
		);
		expect(titles).toEqual(tour.stops.map((_, row) => row + 1));
	});

	it('has the way as a track within the city, a segment from each stop to the next', () => {
		expect(gpx.match(/<trkseg>/g)).toHaveLength(tour.stops.length - 1);
		const way = legsOf(tour, false).flatMap(({ line }) => line);
		expect(points('trkpt')).toEqual(way.map((position) => [...position]));
		expect(points('trkpt').filter((position) => !isInside(position, CITY_BBOX))).toEqual([]);
	});

	it('names licence, credit and version', () => {
		expect(gpx).toContain('<license>https://opendatacommons.org/licenses/odbl/1-0/</license>');
		expect(gpx).toContain('© OpenStreetMap contributors');
		expect(gpx).toContain(provenance.version);
	});
});

describe.each(FILES)('the same as GeoJSON: $name', ({ tour, language }) => {
	const text = printTour(tour, 'geojson', { language, provenance });
	const collection = JSON.parse(text) as ExportedCollection;
	const of = (type: string) => collection.features.filter(({ geometry }) => geometry.type === type);

	it('has the stops in order, each with its text, and rests on works', () => {
		expect(of('Point').map(({ id }) => id)).toEqual(tour.stops.map(({ id }) => id));
		expect(of('Point').map(({ properties }) => properties?.['text'] as string)).toEqual(
			tour.stops.map((stop) => stop.text[language])
		);
		expect(of('Point').filter(({ properties }) => !properties?.['works'])).toEqual([]);
	});

	it('has the ways between them, each as long as it says', () => {
		const ways = of('LineString').map(({ id }) => id);
		expect(ways).toEqual(tour.stops.slice(1).map(({ id }, row) => `${tour.stops[row]?.id}-${id}`));
		const lengths = of('LineString').map(({ properties }) => properties?.['metres'] as number);
		expect(lengths).toEqual(legsOf(tour, false).map(({ metres }) => metres));
	});

	it('is as RFC 7946 has it: a bbox, unique ids, five decimals, no crs', () => {
		const positions = coordAll(collection);
		expect(collection).not.toHaveProperty('crs');
		expect(new Set(collection.features.map(({ id }) => id)).size).toBe(collection.features.length);
		expect(positions.flat().filter((degree) => Number(degree.toFixed(5)) !== degree)).toEqual([]);
		const lngs = positions.map(([lng = 0]) => lng);
		expect([collection.bbox[0], collection.bbox[2]]).toEqual([
			Math.min(...lngs),
			Math.max(...lngs)
		]);
		expect(collection.metadata.licenceUrl).toContain('odbl');
	});
});
