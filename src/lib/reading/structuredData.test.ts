import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { ChronologyEvent } from '../domain/schema/event';
import { isoInterval } from './isoDate';
import {
	breadcrumbNode,
	eventNode,
	forceNode,
	personNode,
	placeNode,
	printLinkedData,
	type Linking
} from './structuredData';

const { atlas } = smallCompilation();
const linking: Linking = {
	language: 'en',
	urlOf: (kind, id) => `https://example.org/${kind}/${id}`
};
const event = atlas.events[0]!;
const place = atlas.places[0]!;
const told = { when: 'About 2:00, 25 October', places: [place], people: [], forces: [], works: [] };
const at = (from: string, to: string, precision: ChronologyEvent['precision']) =>
	isoInterval({ from: hour(from), to: hour(to), precision });

describe('isoInterval', () => {
	it('gives the minute New Style where a minute is attested', () => {
		expect(at('25-21:40', '25-21:40', 'exact')).toEqual({ startDate: '1917-11-07T21:40' });
	});

	it('gives the day alone where the hour is only about, a part of the day or unknown', () => {
		const day = { startDate: '1917-11-07' };
		expect(at('25-21:40', '25-21:40', 'about')).toEqual(day);
		expect(at('25-18:00', '25-22:00', 'part_of_day')).toEqual(day);
		expect(at('25-00:00', '26-00:00', 'day')).toEqual(day);
	});

	it('ends on the last day of what went on past midnight', () => {
		expect(at('25-22:00', '26-03:00', 'about')).toEqual({
			startDate: '1917-11-07',
			endDate: '1917-11-08'
		});
	});
});

describe('structured data', () => {
	const Geo = v.object({
		'@type': v.literal('GeoCoordinates'),
		latitude: v.pipe(v.number(), v.minValue(59), v.maxValue(61)),
		longitude: v.pipe(v.number(), v.minValue(29), v.maxValue(31))
	});

	it('parses as JSON, and closes no script', () => {
		const text = printLinkedData([{ '@type': 'Thing', name: '</script> & <b>' }]);
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toEqual({
			'@context': 'https://schema.org',
			'@graph': [{ '@type': 'Thing', name: '</script> & <b>' }]
		});
	});

	it('tells of an event when, where and in which words of the Old Style', () => {
		const schema = v.object({
			'@type': v.literal('Event'),
			'@id': v.literal(`https://example.org/event/${event.id}`),
			name: v.literal(event.headline.en),
			startDate: v.pipe(v.string(), v.regex(/^1917-\d\d-\d\d/)),
			disambiguatingDescription: v.literal('About 2:00, 25 October'),
			location: v.pipe(v.array(v.object({ '@type': v.string(), geo: Geo })), v.length(1))
		});
		expect(v.safeParse(schema, eventNode(event, told, linking)).issues).toBeUndefined();
	});

	it('gives a place its position in degrees north and east', () => {
		const schema = v.object({ name: v.literal(place.name.en), geo: Geo });
		expect(v.safeParse(schema, placeNode(place, linking)).issues).toBeUndefined();
		const russian = placeNode(place, { ...linking, language: 'ru' });
		expect(russian.name).toBe(place.name.ru);
		expect(russian.alternateName).toContain(place.name.en);
	});

	it('knows persons, ships and bodies apart', () => {
		const person = {
			...{ id: 'kerensky', name: { en: 'A. F. Kerensky', ru: 'А. Ф. Керенский' } },
			office: { en: 'Minister-President', ru: 'министр-председатель' }
		};
		expect(personNode(person, linking)).toMatchObject({
			...{ '@type': 'Person', name: 'A. F. Kerensky', jobTitle: 'Minister-President' }
		});
		const force = atlas.forces[0]!;
		expect(forceNode({ ...force, kind: 'ship' }, linking)['@type']).toBe('Vehicle');
		expect(forceNode({ ...force, kind: 'soldiers' }, linking)['@type']).toBe('Organization');
	});

	it('numbers the breadcrumbs from one and leaves the last without an address', () => {
		const node = breadcrumbNode([{ name: 'Map', url: '/' }, { name: 'Event' }]);
		expect(node.itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: 'Map', item: '/' },
			{ '@type': 'ListItem', position: 2, name: 'Event' }
		]);
	});
});
