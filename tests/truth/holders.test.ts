import { describe, expect, it } from 'vitest';
import type { Holder } from '../../src/lib/domain/schema/holding';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { instant } from '../../src/lib/time/instant';
import { atlas, hour, type Source } from './atlas';

const holderAt = (place: string, t: number): Holder | undefined =>
	sceneAt(atlas, instant(t), BEST_ESTIMATE).holdings.get(place)?.holder;

/** A place that passed to the insurgents at an hour known to so many minutes. */
interface Taking extends Source {
	place: string;
	at: string;
	/** Half the spread of the accounts: before it the place was not theirs, after it it was. */
	toleranceMinutes: number;
}

const TAKINGS: Taking[] = [
	{
		...{ place: 'telegraph_main', at: '24-17:00', toleranceMinutes: 60 },
		source: 'Rabinowitch, ch. 14: a commissar without a shot, late afternoon of the 24th'
	},
	{
		...{ place: 'telegraph_agency', at: '24-20:30', toleranceMinutes: 60 },
		source: 'Rabinowitch, ch. 14: Stark, shortly after eight; Reed, app. to ch. III, has 1:00'
	},
	{
		...{ place: 'baltic_station', at: '24-18:00', toleranceMinutes: 60 },
		source: 'Soviet tables: 17:00 to 18:00; others the evening'
	},
	{
		...{ place: 'tauride_palace', at: '25-01:00', toleranceMinutes: 45 },
		source: 'History of the Civil War, vol. 2: about one in the night'
	},
	{
		...{ place: 'post_office', at: '25-01:25', toleranceMinutes: 10 },
		source: 'History of the Civil War, vol. 2; Reed, app. to ch. III: 1:25'
	},
	{
		...{ place: 'nikolaevsky_station', at: '25-02:00', toleranceMinutes: 15 },
		source: 'Rabinowitch, ch. 14: a company of the 6th Engineers at 2 a.m.'
	},
	{
		...{ place: 'power_station', at: '25-02:00', toleranceMinutes: 30 },
		source: 'Rabinowitch, ch. 14: at about the same time; current to government buildings cut'
	},
	{
		...{ place: 'nikolaevsky_bridge', at: '25-03:45', toleranceMinutes: 30 },
		source:
			'Rabinowitch, ch. 14: the Aurora anchors at 3:30, sailors and workers then lower the span'
	},
	{
		...{ place: 'state_bank', at: '25-06:00', toleranceMinutes: 15 },
		source: 'Rabinowitch, ch. 14: forty sailors at 6:00'
	},
	{
		...{ place: 'telephone_exchange', at: '25-07:00', toleranceMinutes: 15 },
		source: 'Rabinowitch, ch. 14: 7:00; Reed’s 5:00 is a rival reading'
	},
	{
		...{ place: 'warsaw_station', at: '25-08:00', toleranceMinutes: 30 },
		source: 'Rabinowitch, ch. 14: the last of the stations to the front, about 8:00'
	},
	{
		...{ place: 'mariinsky_palace', at: '25-12:30', toleranceMinutes: 45 },
		source: 'Rabinowitch, ch. 15: surrounded about noon, cleared within the hour'
	},
	{
		...{ place: 'district_staff', at: '25-19:30', toleranceMinutes: 30 },
		source: 'Reed, app. to ch. IV; Rabinowitch, ch. 15: after the ultimatum ran out at 19:10'
	},
	{
		...{ place: 'winter_palace', at: '26-02:00', toleranceMinutes: 15 },
		source: 'Liverovsky’s diary: 1:50; Antonov-Ovseenko’s own watch: 2:10'
	}
];

/** Who held a place at an hour on which no account differs. */
interface Holding extends Source {
	place: string;
	at: string;
	holder: Holder;
}

const HOLDINGS: Holding[] = [
	{ place: 'smolny', at: '24-00:00', holder: 'mrc', source: 'general' },
	{
		...{ place: 'peter_paul', at: '24-12:00', holder: 'mrc' },
		source: 'Rabinowitch, ch. 13: the garrison comes over on the 23rd'
	},
	{ place: 'winter_palace', at: '24-12:00', holder: 'government', source: 'general' },
	{ place: 'winter_palace', at: '25-17:00', holder: 'government', source: 'general' },
	{ place: 'winter_palace', at: '26-12:00', holder: 'mrc', source: 'general' },
	{
		...{ place: 'nikolaevsky_bridge', at: '24-22:00', holder: 'government' },
		source:
			'Rabinowitch, ch. 14: the only bridge that the cadets raised and kept, until the Aurora came'
	},
	{
		...{ place: 'palace_bridge', at: '24-22:00', holder: 'government' },
		source: 'Rabinowitch, ch. 14: the Palace and Nikolaevsky bridges alone in government hands'
	},
	{
		...{ place: 'liteiny_bridge', at: '24-17:00', holder: 'mrc' },
		source: 'Rabinowitch, ch. 14: a crowd disarms the cadets of the Mikhailovsky School'
	},
	{
		...{ place: 'troitsky_bridge', at: '24-20:00', holder: 'mrc' },
		source: 'Rabinowitch, ch. 14: the fortress guns cover it'
	},
	{
		...{ place: 'sampsonievsky_bridge', at: '24-20:00', holder: 'mrc' },
		source: 'Rabinowitch, ch. 14: soldiers of the Moscow Regiment'
	},
	{
		...{ place: 'grenadersky_bridge', at: '24-20:00', holder: 'mrc' },
		source: 'Rabinowitch, ch. 14: soldiers of the Grenadier Regiment'
	},
	{
		...{ place: 'city_duma', at: '25-22:00', holder: 'neither' },
		source: 'Reed, ch. IV: the opposition sits there all night'
	},
	{
		...{ place: 'kronstadt', at: '24-00:00', holder: 'mrc' },
		source: 'general: its soviet had denied the government in May'
	}
];

describe('holders', () => {
	it.each(TAKINGS)('$place passes at $at ± $toleranceMinutes min ($source)', (taking) => {
		const at = hour(taking.at);
		expect(holderAt(taking.place, at - taking.toleranceMinutes - 1)).not.toBe('mrc');
		expect(holderAt(taking.place, at + taking.toleranceMinutes)).toBe('mrc');
	});

	it.each(HOLDINGS)('$place is held by $holder at $at ($source)', ({ place, at, holder }) => {
		expect(holderAt(place, hour(at))).toBe(holder);
	});

	it('raises the Nikolaevsky Bridge on the afternoon of the 24th and lowers it by dawn (Rabinowitch, ch. 14)', () => {
		const state = (at: string) =>
			sceneAt(atlas, hour(at), BEST_ESTIMATE).holdings.get('nikolaevsky_bridge')?.state;
		expect([state('24-14:00'), state('24-18:00'), state('25-06:00')]).toEqual([
			...['lowered', 'raised', 'lowered']
		]);
	});

	it('keeps the Liteiny and Troitsky bridges down all the time (Rabinowitch, ch. 14)', () => {
		for (const place of ['liteiny_bridge', 'troitsky_bridge']) {
			const raised = atlas.holdings.filter((h) => h.place === place && h.state === 'raised');
			expect(raised).toEqual([]);
		}
	});

	it('has the government hold little more than the palace zone at nine on the 25th (Rabinowitch, ch. 14)', () => {
		const { holdings } = sceneAt(atlas, hour('25-09:00'), BEST_ESTIMATE);
		const held = (holder: Holder) =>
			[...holdings.values()].filter((h) => h.holder === holder).length;
		expect(held('mrc')).toBeGreaterThan(2 * held('government'));
	});
});
