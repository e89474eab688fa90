import { describe, expect, it } from 'vitest';
import { legsOf, type CompiledItinerary } from '../../src/lib/domain/compiledItinerary';
import {
	answered,
	isTooRough,
	metresFrom,
	NOTHING_TOLD,
	siteStopsOf,
	takeFix
} from '../../src/lib/state/siteOffers';
import { seededNumbers, type Numbers } from '../bench/seededNumbers';
import { SHIPPED } from './atlas';
import { siteWalk } from './siteWalk';

const TOURS = SHIPPED.itineraries.filter(({ kind }) => kind === 'tour');
const WALKS = 1002;
/** A walk leads from any stop past three others: whole tours would only take longer to go. */
const LEGS = 3;
/** An offer is answered after so many fixes: a quarter of a minute. */
const ANSWER_FIXES = 5;

const siteStops = (tour: CompiledItinerary) =>
	siteStopsOf(tour.stops, legsOf(tour, false), tour.places);

/** What one walk came to. */
interface Outcome {
	/** Ids of the stops that it led to. */
	stops: string[];
	/** Ids in the order in which they were offered. */
	offered: string[];
	/** How many of them to somebody who was not within the radius. */
	falsely: number;
	/** The share of fixes with which the walker was told to go on by hand. */
	byHand: number;
}

function walkOnce(tour: CompiledItinerary, sigma: number, numbers: Numbers): Outcome {
	const stops = siteStops(tour);
	const legs = legsOf(tour, false);
	const first = Math.floor(numbers.between(0, legs.length - LEGS + 1));
	const way = legs.slice(first, first + LEGS);
	const led = [...way.map(({ from }) => from), ...way.slice(-1).map(({ to }) => to)];
	const outcome: Outcome = { stops: led, offered: [], falsely: 0, byHand: 0 };
	let [watch, here, waited]: [typeof NOTHING_TOLD, string | undefined, number] = [
		...([NOTHING_TOLD, undefined, 0] as const)
	];
	const moments = siteWalk(way, sigma, numbers);
	for (const { truth, fix } of moments) {
		if (!fix) continue;
		const before = watch.open;
		watch = takeFix(watch, fix, { stops, here });
		const open = stops.find(({ id }) => id === watch.open);
		if (stops.every((stop) => isTooRough(fix, stop))) outcome.byHand += 1 / moments.length;
		if (!open) continue;
		if (open.id !== before) {
			outcome.offered.push(open.id);
			if (metresFrom(truth, open) > open.radius) outcome.falsely += 1;
			waited = 0;
		}
		waited += 1;
		if (waited < ANSWER_FIXES) continue;
		here = open.id;
		watch = answered(watch);
	}
	return outcome;
}

function walkAll(sigma: number): Outcome[] {
	const numbers = seededNumbers(1917 + sigma);
	return Array.from({ length: WALKS / 3 }, (_, row) => {
		return walkOnce(TOURS[row % TOURS.length]!, sigma, numbers);
	});
}

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number) =>
	outcomes.reduce((all, outcome) => all + of(outcome), 0);

/**
 * A device that knows its place to σ metres along each axis reports 2.45 σ. The rule asks that
 * distance plus accuracy be below a radius of at most 80 m: with σ 5 (12 m) and σ 15 (37 m) it can
 * hold, with σ 40 (98 m) never, wherever one stands. Such a walker is told so and goes on by hand.
 */
describe('on the spot, on a thousand walks along the tours', () => {
	it.each([5, 15])(
		'offers every stop where σ is %d m, hardly ever falsely, none twice',
		(sigma) => {
			const outcomes = walkAll(sigma);
			const missed = sum(
				outcomes,
				({ stops, offered }) => stops.filter((id) => !offered.includes(id)).length
			);
			expect(missed / sum(outcomes, ({ stops }) => stops.length)).toBeLessThanOrEqual(0.01);
			const offers = sum(outcomes, ({ offered }) => offered.length);
			expect(sum(outcomes, ({ falsely }) => falsely) / offers).toBeLessThanOrEqual(0.01);
			const twice = outcomes.filter(({ offered: ids }) => new Set(ids).size < ids.length);
			expect(twice).toEqual([]);
			expect(sum(outcomes, ({ byHand }) => byHand)).toBe(0);
		}
	);

	it('offers nothing where σ is 40 m, and says at every fix to go on by hand', () => {
		const outcomes = walkAll(40);
		expect(outcomes.flatMap(({ offered }) => offered)).toEqual([]);
		// Gaps apart: there nothing is known at all.
		expect(Math.min(...outcomes.map(({ byHand }) => byHand))).toBeGreaterThan(0.8);
	});

	it('has room in every radius for who stands in the street, with a common device', () => {
		const common = { position: [30.3, 59.94] as const, accuracyMetres: 37 };
		const narrow = TOURS.flatMap((tour) => siteStops(tour).filter((s) => isTooRough(common, s)));
		expect(narrow.map(({ id }) => id)).toEqual([]);
	});
});
