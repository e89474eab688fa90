import { describe, expect, it } from 'vitest';
import {
	keepCounts,
	printCounts,
	readCounts,
	withHeal,
	withVisit,
	type Visit
} from './visitCounts';

const visit = (changed: Partial<Visit> = {}): Visit => ({
	...{ language: 'en', seconds: 60, isEnded: false },
	...changed
});
const after = (...visits: Visit[]) => visits.reduce(withVisit, readCounts(undefined));
const memory = () => {
	const map = new Map<string, string>();
	return {
		getItem: (key: string) => map.get(key) ?? null,
		setItem: (key: string, value: string) => void map.set(key, value)
	};
};

describe('visit counts', () => {
	it('counts visits by language, length and end', () => {
		const counts = after(visit(), visit({ language: 'ru', seconds: 29.9, isEnded: true }));
		expect(counts).toEqual({
			...{ visits: 2, ended: 1, en: 1, ru: 1, lasted: [1, 1, 0, 0, 0] },
			heals: { restored: 0, rebuilt: 0, reloaded: 0 }
		});
	});

	it('has each length in one class, its upper end in the next', () => {
		const lasted = (seconds: number) => after(visit({ seconds })).lasted.indexOf(1);
		expect([0, 30, 120, 300, 900, 1e6].map(lasted)).toEqual([0, 1, 2, 3, 4, 4]);
	});

	it('is found again in the memory of the device, and begins anew where that is spoilt', () => {
		const kept = memory();
		const counts = after(visit(), visit());
		expect(keepCounts(kept, counts)).toBe(true);
		expect(readCounts(kept)).toEqual(counts);
		const spoilt = { getItem: () => '{"visits": -1}' };
		expect(readCounts(spoilt)).toEqual(after());
	});

	it('goes on where the memory is full', () => {
		const full = {
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(keepCounts(full, after())).toBe(false);
	});

	it('tells no number from one to four', () => {
		const four = after(visit(), visit(), visit(), visit({ language: 'ru' }));
		expect(printCounts(four).split('\r\n')).toEqual([
			...['what,count', 'visits,<5', 'ended_by_visitor,0', 'language_en,<5', 'language_ru,<5'],
			...['seconds_0_to_30,0', 'seconds_30_to_120,<5', 'seconds_120_to_300,0'],
			...['seconds_300_to_900,0', 'seconds_900_or_more,0'],
			...['healed_restored,0', 'healed_rebuilt,0', 'healed_reloaded,0', '']
		]);
		expect(printCounts(withVisit(four, visit()))).toContain('visits,5\r\n');
	});

	it('counts steps of healing, and tells them as they are', () => {
		const healed = withHeal(withHeal(after(visit()), 'rebuilt'), 'rebuilt');
		expect(healed.heals).toEqual({ restored: 0, rebuilt: 2, reloaded: 0 });
		expect(printCounts(healed)).toContain('healed_rebuilt,2\r\n');
	});

	it('keeps what was counted before there was any healing to count', () => {
		const { heals, ...before } = after(visit());
		expect(heals.rebuilt).toBe(0);
		const kept = memory();
		kept.setItem('petrograd-device:counts', JSON.stringify(before));
		expect(readCounts(kept)).toEqual(after(visit()));
	});
});
