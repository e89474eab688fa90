import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../../tests/fixtures/smallAtlas';
import { groupMovements, hoursOf } from './groupMovements';

const { atlas } = smallCompilation();
const ids = (t: string) => {
	const { past, underWay, toCome } = groupMovements(atlas.movements, hour(t));
	return [past, underWay, toCome].map((list) => list.map(({ id }) => id));
};

describe('groupMovements', () => {
	it.each([
		['25-01:00', [[], [], ['m_guards', 'm_cruiser']]],
		['25-02:00', [[], ['m_guards'], ['m_cruiser']]],
		['25-03:00', [['m_guards'], ['m_cruiser'], []]],
		['25-03:30', [['m_guards', 'm_cruiser'], [], []]]
	])('at %s sorts them into past, under way and to come', (t, groups) => {
		expect(ids(t)).toEqual(groups);
	});
});

describe('hoursOf', () => {
	const [march] = atlas.movements;
	const event = { ...atlas.events[0]!, id: march!.event! };
	const precisionBy = (precision: typeof event.precision) =>
		hoursOf(march!, new Map([[event.id, { ...event, precision }]])).precision;

	it('knows the hours as well as the event does, but never to the minute', () => {
		expect(precisionBy('part_of_day')).toBe('part_of_day');
		expect(precisionBy('exact')).toBe('about');
		expect(hoursOf(march!, new Map()).precision).toBe('about');
	});
});
