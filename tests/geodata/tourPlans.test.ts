import { describe, expect, it } from 'vitest';
import { MARK_RADIUS, tourPlan } from '../../src/lib/compile/tourPlan';
import { SHIPPED } from './atlas';

const PLANS = SHIPPED.itineraries
	.filter(({ kind }) => kind === 'tour')
	.flatMap((tour) =>
		(['en', 'ru'] as const).map((language) => ({
			...{ name: `${tour.id} in ${language}`, tour },
			plan: tourPlan(SHIPPED, tour, language)
		}))
	);
/** What a visitor prints is fetched first: with its texts it should stay below a picture's size. */
const MOST_BYTES = 200_000;

describe.each(PLANS)('the printed plan of $name', ({ tour, plan }) => {
	it('shows every stop, its mark clear of the others and of the edge', () => {
		expect(plan.stops.map(({ number }) => number)).toEqual(tour.stops.map((_, row) => row + 1));
		for (const { number, mark } of plan.stops) {
			expect(mark[0]).toBeGreaterThan(MARK_RADIUS);
			expect(mark[0]).toBeLessThan(plan.width - MARK_RADIUS);
			expect(mark[1]).toBeGreaterThan(MARK_RADIUS);
			expect(mark[1]).toBeLessThan(plan.height - MARK_RADIUS);
			const others = plan.stops.filter((other) => other.number > number);
			for (const other of others) {
				const apart = Math.hypot(mark[0] - other.mark[0], mark[1] - other.mark[1]);
				expect(apart).toBeGreaterThanOrEqual(2 * MARK_RADIUS);
			}
		}
	});

	it('has the way, the water, and the names that are each written once', () => {
		expect(plan.way).toMatch(/^M\d+ \d+l/);
		expect(plan.water.length).toBeGreaterThan(500);
		const names = plan.labels.map(({ text }) => text);
		expect(new Set(names).size).toBe(names.length);
		// A dozen streets are walked along; some are too short for their names.
		expect(names.length).toBeGreaterThanOrEqual(6);
	});

	it('is light enough to be fetched in the street', () => {
		expect(JSON.stringify(plan).length).toBeLessThan(MOST_BYTES);
	});
});
