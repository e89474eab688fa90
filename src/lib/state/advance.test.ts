import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant } from '../time/instant';
import { advance } from './advance';

const at = (t: number, minutesPerSecond = 10) => ({
	t: instant(t),
	minutesPerSecond,
	end: instant(3600)
});

describe('advance', () => {
	it('passes ten minutes of the story in a second at the third speed', () => {
		let t = instant(0);
		for (let frame = 0; frame < 50; frame += 1) t = advance(at(t), 20);
		expect(t).toBeCloseTo(10, 9);
	});

	it('stops at the end', () => {
		expect(advance(at(3599.9, 30), 100)).toBe(3600);
	});

	it('does not leap over the time a tab slept', () => {
		expect(advance(at(0), 60_000)).toBe(2.5);
	});

	it('never goes back', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 3600, noNaN: true }), fc.integer(), (t, delta) => {
				expect(advance(at(t), delta)).toBeGreaterThanOrEqual(t);
			})
		);
	});
});
