import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { holdingsAt } from './holdingsAt';
import { shareOfControl } from './shareOfControl';

const { atlas } = smallCompilation();

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
	const share = shareOfControl(atlas, hour('24-00:00'), hour('26-12:00'));

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
		expect(shareOfControl(abroad, hour('24-00:00'), hour('26-12:00'))[0]?.count.government).toBe(0);
	});

	it('has one count where nothing changes', () => {
		expect(shareOfControl(atlas, hour('25-04:00'), hour('25-05:00'))).toHaveLength(1);
	});
});
