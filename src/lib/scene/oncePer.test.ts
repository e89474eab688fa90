import { describe, expect, it } from 'vitest';
import { oncePer } from './oncePer';

describe('oncePer', () => {
	it('works a thing out once for each object, and apart for another that looks the same', () => {
		let count = 0;
		const lengthOf = oncePer((list: readonly string[]) => {
			count += 1;
			return list.length;
		});
		const list = ['a', 'b'];
		expect([lengthOf(list), lengthOf(list), count]).toEqual([2, 2, 1]);
		expect([lengthOf([...list]), count]).toEqual([2, 2]);
	});

	it('keeps a value that is undefined', () => {
		let count = 0;
		const nothing = oncePer(() => void (count += 1));
		const key = {};
		nothing(key);
		nothing(key);
		expect(count).toBe(1);
	});
});
