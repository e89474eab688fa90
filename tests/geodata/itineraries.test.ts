import { describe, expect, it } from 'vitest';
import { CITY_BBOX, isInside } from '../../src/lib/geo/position';
import { STORY } from '../../src/lib/scene/story';
import { SHIPPED } from './atlas';

const stops = SHIPPED.itineraries.flatMap((itinerary) =>
	itinerary.stops.map((stop) => ({ name: `${itinerary.id}: ${stop.id}`, stop, itinerary }))
);

describe('itineraries', () => {
	it('show moments of the days that the map tells', () => {
		const outside = stops.filter(
			({ stop: { at, until } }) => at < STORY.from || (until ?? at) > STORY.to
		);
		expect(outside.map(({ name }) => name)).toEqual([]);
	});

	it('lead tours through the city that is drawn', () => {
		const lines = SHIPPED.itineraries.flatMap(({ legs }) => legs.flatMap(({ line }) => line));
		expect(lines.filter((position) => !isInside(position, CITY_BBOX))).toEqual([]);
	});

	it('have a way from every stop of a tour to the next', () => {
		const tours = SHIPPED.itineraries.filter(({ kind }) => kind === 'tour');
		const missing = tours.flatMap(({ id, stops: all, legs }) =>
			all.slice(1).flatMap((stop, row) => {
				const before = all[row]?.id;
				const leg = legs.find(({ from, to }) => from === before && to === stop.id);
				return leg && leg.metres > 0 ? [] : [`${id}: ${before} to ${stop.id}`];
			})
		);
		expect(missing).toEqual([]);
	});
});
