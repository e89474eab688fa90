import { describe, expect, it } from 'vitest';
import type { ChronologyEvent } from '../../domain/schema/event';
import type { Force } from '../../domain/schema/force';
import type { Person } from '../../domain/schema/person';
import type { Place } from '../../domain/schema/place';
import { instant } from '../../time/instant';
import { findRecords } from './findRecords';
import { foldText } from './foldText';

const palace: Place = {
	id: 'winter_palace',
	position: [30.3138, 59.94045],
	name: {
		en: 'Winter Palace',
		ru: 'Зимній дворецъ',
		today: { en: 'State Hermitage', ru: 'Государственный Эрмитаж' }
	},
	kind: 'palace',
	accuracyMetres: 15,
	address: { en: 'Palace Embankment 38', ru: 'Дворцовая набережная, 38' },
	citations: [{ citation: 'figes' }]
};
const shot: ChronologyEvent = {
	id: 'd25_aurora_shot',
	from: instant(2740),
	to: instant(2745),
	precision: 'about',
	places: ['winter_palace'],
	category: 'signal',
	side: 'mrc',
	headline: { en: 'Aurora fires one blank round', ru: '«Аврора» делает один холостой выстрел' },
	people: ['belyshev'],
	forces: [],
	citations: [{ citation: 'figes' }],
	confidence: 'high'
};
const belyshev: Person = {
	id: 'belyshev',
	name: { en: 'A. V. Belyshev', ru: 'А. В. Белышев' }
};
const pallada: Force = {
	id: 'pallada',
	name: { en: 'Cruiser Pallada', ru: 'Крейсеръ «Паллада»' },
	side: 'mrc',
	kind: 'ship',
	citations: [{ citation: 'figes' }]
};
const findAll = (query: string) =>
	findRecords(query, {
		places: [palace],
		events: [shot],
		forces: [pallada],
		person: new Map([[belyshev.id, belyshev]])
	});
const find = (query: string) => {
	const found = findAll(query);
	return found && [...found.places, ...found.events].map(({ id }) => id);
};

describe('findRecords', () => {
	it.each(['winter', 'Hermitage', 'зимний дворец', 'ЭРМИТАЖ'])(
		'finds the palace by %s',
		(query) => {
			expect(find(query)).toEqual(['winter_palace']);
		}
	);

	it.each(['embankment 38', 'набережная 38'])('finds the palace by its address: %s', (query) => {
		expect(find(query)).toEqual(['winter_palace']);
	});

	it.each(['blank', 'выстрел', 'belyshev', 'Белышев', 'aurora round'])(
		'finds the shot by %s',
		(query) => {
			expect(find(query)).toEqual(['d25_aurora_shot']);
		}
	);

	it.each(['pallada', 'Крейсер'])('finds the cruiser by %s', (query) => {
		expect(findAll(query)?.forces.map(({ id }) => id)).toEqual(['pallada']);
	});

	it.each(['belyshev', 'Белышев'])('finds the commissar by %s', (query) => {
		expect(findAll(query)?.people.map(({ id }) => id)).toEqual(['belyshev']);
	});

	it('finds nothing where one word is missing', () => {
		expect(find('aurora palace')).toEqual([]);
	});

	it('waits for a second letter', () => {
		expect(find('a')).toBeUndefined();
	});
});

describe('foldText', () => {
	it('writes the old spelling in the new', () => {
		expect(foldText('Ѳедоръ Ивановъ, Нѣмецкая')).toBe('федор иванов, немецкая');
	});
});
