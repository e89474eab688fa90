import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { holdingsAt } from './holdingsAt';
import { placeClass } from './placeClasses';
import { heldByClass, shareOfControl, sumOfCounts } from './shareOfControl';

const { atlas } = smallCompilation();
const STORY = { from: hour('24-00:00'), to: hour('26-12:00') };

describe('holdingsAt', () => {
	it('changes hands on the minute', () => {
		expect(holdingsAt(atlas, hour('26-01:59')).get('palace')?.holder).toBe('government');
		expect(holdingsAt(atlas, hour('26-02:00')).get('palace')?.holder).toBe('mrc');
	});

	it('says nothing of a place of which nothing is recorded', () => {
		expect(holdingsAt(atlas, hour('24-14:59')).has('bridge')).toBe(false);
		expect(holdingsAt(atlas, hour('25-03:00')).has('bridge')).toBe(false);
	});

	it('gives the state of a bridge', () => {
		expect(holdingsAt(atlas, hour('25-01:00')).get('bridge')?.state).toBe('raised');
	});
});

describe('shareOfControl', () => {
	const share = shareOfControl(atlas, STORY);

	it('counts anew at every change and at the beginning', () => {
		expect(share.map(({ t }) => t)).toEqual(
			['24-00:00', '24-15:00', '25-03:00', '26-02:00'].map(hour)
		);
	});

	it('counts the places of each holder', () => {
		expect(share.map(({ count }) => [count.government, count.mrc])).toEqual([
			...[
				[1, 0],
				[2, 0],
				[1, 0],
				[0, 1]
			]
		]);
	});

	it('leaves out places beyond the city', () => {
		const [first] = atlas.holdings;
		const abroad = { ...atlas, holdings: [{ ...first!, place: 'pskov' }] };
		expect(shareOfControl(abroad, STORY)[0]?.count.government).toBe(0);
	});

	it('has one count where nothing changes', () => {
		expect(shareOfControl(atlas, { from: hour('25-04:00'), to: hour('25-05:00') })).toHaveLength(1);
	});

	it('counts one class alone', () => {
		const bridges = shareOfControl(atlas, STORY, 'bridges');
		expect(bridges.map(({ t, count }) => [t, count.government])).toEqual([
			...[
				[hour('24-00:00'), 0],
				[hour('24-15:00'), 1],
				[hour('25-03:00'), 0]
			]
		]);
	});
});

describe('heldByClass', () => {
	const at = (text: string) => heldByClass(atlas, holdingsAt(atlas, hour(text)));

	it('names the places of each holder, class by class', () => {
		const [bridges, palaces] = at('25-01:00');
		expect(bridges?.places.government.map(({ id }) => id)).toEqual(['bridge']);
		expect(palaces?.id).toBe('palaces');
		expect(palaces?.count).toEqual({ government: 1, mrc: 0, contested: 0, neither: 0 });
	});

	it('leaves a class out of which nothing is recorded', () => {
		expect(at('24-01:00').map(({ id }) => id)).toEqual(['palaces']);
	});

	it('adds up to what the strip shows', () => {
		const sum = sumOfCounts(at('25-01:00').map(({ count }) => count));
		expect(sum).toEqual(shareOfControl(atlas, { from: hour('25-01:00'), to: STORY.to })[0]?.count);
	});
});

describe('placeClass', () => {
	it.each([
		['telephone', 'exchanges'],
		['fortress', 'barracks'],
		['square', 'others']
	] as const)('counts a %s among the %s', (kind, expected) => {
		expect(placeClass(kind)).toBe(expected);
	});
});
