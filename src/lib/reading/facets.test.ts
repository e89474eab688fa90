import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { instant } from '../time/instant';
import { dayPartOf, facetsOfEvent, facetsOfMovement } from './facets';

const { atlas } = smallCompilation();

describe('dayPartOf', () => {
	it.each([
		[-1, 'before'],
		[0, '24'],
		[1439, '24'],
		[1440, '25'],
		[4319, '26'],
		[4320, 'after']
	])('minute %d falls into %s', (minute, part) => {
		expect(dayPartOf(instant(minute))).toBe(part);
	});
});

describe('facets', () => {
	const event = { ...atlas.events[0]!, from: hour('25-01:00'), confidence: 'high' as const };
	const movement = atlas.movements[0]!;
	const force = atlas.forces.find(({ id }) => id === movement.force)!;

	it('finds an event by what its record says', () => {
		expect(facetsOfEvent(event)).toMatchObject({
			...{ day: '25', side: event.side, kind: event.category, places: event.places },
			certainty: 'high'
		});
	});

	it('finds a movement by every place it comes by, and as certain as its event', () => {
		const facets = facetsOfMovement(movement, force, event);
		const ends = [movement.via[0], movement.via.at(-1)].map(
			(item) => item?.kind === 'place' && item.place
		);
		expect(facets.places).toEqual(expect.arrayContaining(ends));
		expect(facets).toMatchObject({ kind: 'movement', side: force.side, certainty: 'high' });
	});

	it('holds a supposed movement for weak, however sure its event', () => {
		const supposed = { ...movement, certainty: 'inferred' as const };
		expect(facetsOfMovement(supposed, force, event).certainty).toBe('low');
	});
});
