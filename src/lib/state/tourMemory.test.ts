import { describe, expect, it } from 'vitest';
import { recallTour, rememberTour, type TourMemory } from './tourMemory';

const AT_BRIDGE: TourMemory = { stop: 'bridge', isShort: true, pace: 'slow', haste: 10 };
const memoryWith = (text?: string) => {
	const kept = new Map(text === undefined ? [] : [['petrograd-tour:walk', text]]);
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
};

describe('the memory of a tour', () => {
	it('gives back what was kept, of that tour alone', () => {
		const memory = memoryWith();
		expect(rememberTour(memory, 'walk', AT_BRIDGE)).toBe(true);
		expect(recallTour(memory, 'walk')).toEqual(AT_BRIDGE);
		expect(recallTour(memory, 'other')).toBeUndefined();
	});

	it.each(['', '{', '{}', '{"stop":"bridge"}', '{"stop":"../x","isShort":true}', 'null'])(
		'recalls nothing from “%s”',
		(text) => {
			expect(recallTour(memoryWith(text), 'walk')).toBeUndefined();
		}
	);

	it.each([
		{ stop: '../x' },
		{ isShort: undefined },
		{ isShort: 'yes' },
		{ pace: 'running' },
		{ haste: 7 }
	])('recalls nothing where a part cannot be: %j', (part) => {
		const text = JSON.stringify({ ...AT_BRIDGE, ...part });
		expect(recallTour(memoryWith(text), 'walk')).toBeUndefined();
	});

	it('does without one', () => {
		expect(recallTour(undefined, 'walk')).toBeUndefined();
		expect(rememberTour(undefined, 'walk', AT_BRIDGE)).toBe(false);
	});

	it('says when it is full', () => {
		const full = {
			setItem() {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(rememberTour(full, 'walk', AT_BRIDGE)).toBe(false);
	});
});
