import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { extentsAt, momentToSee } from './extentsAt';

const { atlas } = smallCompilation();
const presence = (id: string, t: string) =>
	extentsAt(atlas, hour(t)).find((extent) => extent.id === id)?.presence;

describe('extentsAt', () => {
	it('shows a cordon from its first instant and not at its last', () => {
		expect(presence('bridge_line', '25-15:59')).toBeUndefined();
		expect(presence('bridge_line', '25-16:00')).toBe(0);
		expect(presence('bridge_line', '25-19:59')).toBeCloseTo(0.1);
		expect(presence('bridge_line', '25-20:00')).toBeUndefined();
	});

	it('fades over ten minutes where the hour is approximate', () => {
		const at = ['25-16:05', '25-16:10', '25-18:00', '25-19:50', '25-19:55'];
		expect(at.map((t) => presence('bridge_line', t))).toEqual([0.5, 1, 1, 1, 0.5]);
	});

	it('fades over half an hour where only the part of the day is known', () => {
		const at = ['25-18:15', '25-18:30', '25-22:30', '25-22:45'];
		expect(at.map((t) => presence('onlookers', t))).toEqual([0.5, 1, 1, 0.5]);
	});

	it('does not fade where the minute is attested', () => {
		const [first, ...others] = atlas.extents;
		const exact = { ...atlas, extents: [{ ...first!, fadeMinutes: 0 }, ...others] };
		expect(extentsAt(exact, hour('25-16:00'))).toEqual([
			{ row: 0, id: 'bridge_line', presence: 1 }
		]);
	});

	it('names the row of each in the atlas', () => {
		expect(extentsAt(atlas, hour('25-19:00')).map(({ row, id }) => [row, id])).toEqual([
			[0, 'bridge_line'],
			[1, 'onlookers']
		]);
	});
});

describe('momentToSee', () => {
	const cordon = atlas.extents[0]!;

	it('leaves the clock alone while the cordon stands', () => {
		expect(momentToSee(cordon, hour('25-17:12'))).toBe(hour('25-17:12'));
	});

	it('goes to when it is fully there, from before and from after', () => {
		expect(momentToSee(cordon, hour('24-01:00'))).toBe(hour('25-16:10'));
		expect(momentToSee(cordon, hour('25-20:00'))).toBe(hour('25-16:10'));
	});
});
