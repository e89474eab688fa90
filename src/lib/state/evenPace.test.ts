import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant } from '../time/instant';
import { evenPace } from './evenPace';

const start = instant(-100);
/** Ten hours of which the fifth holds nine tenths of what happens. */
const uneven = Float64Array.from({ length: 600 }, (_, minute) =>
	minute >= 240 && minute < 300 ? 9 : 1 / 9
);
const pace = evenPace(start, uneven, 10);
const at = (minute: number) => instant(start + minute);

const weights = fc
	.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 100, maxLength: 300 })
	.map((values) => Float64Array.from(values));

describe('evenPace', () => {
	it('takes as long for the whole story as the mean', () => {
		expect(pace.seconds(at(0), at(600))).toBeCloseTo(60, 6);
	});

	it('takes as long as the mean whatever happens', () => {
		fc.assert(
			fc.property(weights, fc.constantFrom(5, 10, 30), (weight, mean) => {
				const even = evenPace(instant(0), weight, mean);
				const seconds = even.seconds(instant(0), instant(weight.length));
				expect(seconds).toBeCloseTo(weight.length / mean, 5);
			})
		);
	});

	it('lingers where much happens', () => {
		// All but what the bounds take goes to the full hour: nine hours at 60 min/s leave it 51 s.
		expect(pace.seconds(at(240), at(300))).toBeCloseTo(51, 4);
		expect(pace.seconds(at(0), at(60))).toBeCloseTo(1, 4);
	});

	it('never passes more than an hour or less than a minute of the story in a second', () => {
		fc.assert(
			fc.property(weights, (weight) => {
				const even = evenPace(instant(0), weight, 10);
				for (let minute = 0; minute < weight.length; minute += 1) {
					const seconds = even.seconds(instant(minute), instant(minute + 1));
					expect(seconds).toBeGreaterThanOrEqual(1 / 60 - 1e-9);
					expect(seconds).toBeLessThanOrEqual(1 + 1e-9);
				}
			})
		);
	});

	it('goes on evenly: equal seconds bring equal shares of what happens, within the bounds', () => {
		const half = Float64Array.from({ length: 600 }, (_, minute) => (minute < 300 ? 1 : 3));
		const even = evenPace(instant(0), half, 10);
		// A quarter of all happens in the first half: it takes a quarter of the time.
		expect(even.shareAt(instant(300))).toBeCloseTo(0.25, 6);
		expect(even.after(instant(0), 15)).toBeCloseTo(300, 4);
	});

	it('finds the instant of every share, and never goes back', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
				expect(pace.shareAt(pace.instantAt(share))).toBeCloseTo(share, 9);
			})
		);
		fc.assert(
			fc.property(
				fc.double({ min: -100, max: 500, noNaN: true }),
				fc.double({ min: 0, max: 0.25, noNaN: true }),
				(t, seconds) => {
					expect(pace.after(instant(t), seconds)).toBeGreaterThanOrEqual(t);
				}
			)
		);
	});

	it('goes at the mean beyond the ends of the story', () => {
		expect(pace.after(at(600), 1)).toBeCloseTo(at(610), 9);
		expect(pace.seconds(at(-20), at(0))).toBeCloseTo(2, 9);
		expect([pace.shareAt(at(-20)), pace.shareAt(at(700))]).toEqual([0, 1]);
	});

	it('is no pace where the mean is beyond its bounds', () => {
		expect(() => evenPace(start, uneven, 61)).toThrow(RangeError);
		expect(() => evenPace(start, uneven, 0.5)).toThrow(RangeError);
	});
});
