import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant } from '../time/instant';
import { advance, type ClockReading } from './advance';
import { steadyPace } from './pace';

const at = (t: number, minutesPerSecond = 10, loop?: [number, number]): ClockReading => ({
	...{ t: instant(t), pace: steadyPace(minutesPerSecond), from: instant(0), to: instant(3600) },
	...(loop ? { loop: { from: instant(loop[0]), to: instant(loop[1]) } } : {})
});

describe('advance', () => {
	it('passes ten minutes of the story in a second at the third speed', () => {
		let reading = at(0);
		for (let frame = 0; frame < 50; frame += 1) reading = advance(reading, 20);
		expect(reading.t).toBeCloseTo(10, 9);
	});

	it('stands still in a frame that takes no time', () => {
		expect(advance(at(123.4), 0).t).toBe(123.4);
	});

	it('stops at the end', () => {
		expect(advance(at(3599.9, 30), 100).t).toBe(3600);
	});

	it('does not leap over the time a tab slept', () => {
		expect(advance(at(0), 60_000).t).toBe(2.5);
	});

	it('never goes back', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 3600, noNaN: true }), fc.integer(), (t, delta) => {
				expect(advance(at(t), delta).t).toBeGreaterThanOrEqual(t);
			})
		);
	});

	it('carries what is left of the time over to the start of a loop', () => {
		// A minute before the end, 100 ms at 30 min/s are three minutes: two of them in the new round.
		expect(advance(at(159, 30, [100, 160]), 100).t).toBeCloseTo(102, 9);
	});

	it('begins the loop anew at the very moment of its end', () => {
		expect(advance(at(159, 10, [100, 160]), 100).t).toBeCloseTo(100, 9);
	});

	it('goes round as often as the time allows', () => {
		// 15 minutes of story a frame in a loop of four: three rounds and three minutes.
		expect(advance(at(100, 60, [100, 104]), 250).t).toBeCloseTo(103, 9);
	});

	it.each([50, 160, 500])('starts a loop at its beginning from %d, outside it', (t) => {
		expect(advance(at(t, 10, [100, 160]), 0).t).toBe(100);
		expect(advance(at(t, 10, [100, 160]), 100).t).toBeCloseTo(101, 9);
	});

	it('stays within a loop for ever', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }),
				fc.constantFrom(1, 5, 10, 30, 60),
				(deltas, minutesPerSecond) => {
					let reading = at(100, minutesPerSecond, [100, 160]);
					for (const delta of deltas) {
						reading = advance(reading, delta);
						expect(reading.t).toBeGreaterThanOrEqual(100);
						expect(reading.t).toBeLessThan(160);
					}
				}
			)
		);
	});

	it('takes as long for ten rounds as ten times the loop', () => {
		// Sixty minutes at 10 min/s are 6 s a round: 60 s in frames of 16 ms end where they began.
		let reading = at(100, 10, [100, 160]);
		for (let frame = 0; frame < 3750; frame += 1) reading = advance(reading, 16);
		const fromStart = Math.min(reading.t - 100, 160 - reading.t);
		expect(fromStart).toBeCloseTo(0, 6);
	});
});
