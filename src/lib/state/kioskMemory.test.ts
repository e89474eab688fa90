import { describe, expect, it } from 'vitest';
import { DEVICE_PREFIX, forgetVisit } from './kioskMemory';

const memoryOf = (entries: Record<string, string>) => {
	const map = new Map(Object.entries(entries));
	return {
		...{ map, key: (row: number) => [...map.keys()][row] ?? null },
		removeItem: (key: string) => void map.delete(key),
		get length() {
			return map.size;
		}
	};
};

describe('forgetVisit', () => {
	it('forgets every trace in every memory, though keys move up as others go', () => {
		const memories = [memoryOf({ a: '1', b: '2', c: '3' }), memoryOf({ d: '4' })];
		forgetVisit(...memories);
		expect(memories.map(({ map }) => map.size)).toEqual([0, 0]);
	});

	it('keeps what is the device’s own', () => {
		const memory = memoryOf({ [`${DEVICE_PREFIX}counts`]: '{}', 'petrograd-tour:walk': '{}' });
		forgetVisit(memory, undefined);
		expect([...memory.map.keys()]).toEqual([`${DEVICE_PREFIX}counts`]);
	});
});
