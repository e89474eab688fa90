import { describe, expect, it } from 'vitest';
import { keepReloads, readReloads } from './reloadMemory';
import { MOST_RELOADS } from './watchdog';

const kept = (text: string | null) => ({ getItem: () => text });

describe('readReloads', () => {
	it('reads what was kept, and none where nothing was or what was kept is spoilt', () => {
		expect(readReloads(kept('3'))).toBe(3);
		for (const text of [null, '', '-1', '2.5', '1e9', 'three']) {
			expect(readReloads(kept(text)), String(text)).toBe(0);
		}
	});

	it('takes it that the page was often loaded anew where nothing can be kept', () => {
		expect(readReloads(undefined)).toBe(MOST_RELOADS);
	});
});

describe('keepReloads', () => {
	it('is read again, and says where nothing could be kept', () => {
		const map = new Map<string, string>();
		const memory = {
			setItem: (key: string, value: string) => void map.set(key, value),
			getItem: (key: string) => map.get(key) ?? null
		};
		expect(keepReloads(memory, 2)).toBe(true);
		expect(readReloads(memory)).toBe(2);
		const full = {
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect([keepReloads(full, 2), keepReloads(undefined, 2)]).toEqual([false, false]);
	});
});
