import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Fault } from '../domain/errors';
import type { Movement } from '../domain/schema/movement';
import type { Position } from '../geo/position';
import { distanceMetres } from '../geo/position';
import { instant } from '../time/instant';
import type { Leg } from './routeMovement';
import { timeTrajectory } from './timeTrajectory';

const movement = (from: number, to: number, modes: Movement['modes'] = ['foot']): Movement => ({
	...{ id: 'm', force: 'f', via: [], modes, purpose: { en: 'March' } },
	...{ from: instant(from), to: instant(to), certainty: 'attested', routeCertainty: 'inferred' },
	...{ people: [], citations: [{ citation: 'test' }] }
});
/** A leg due north along 30° east, through latitudes given in thousandths of a degree above 60°. */
const leg = (latitudes: number[], options: Partial<Leg> = {}): Leg => {
	const vertices = latitudes.map((north): Position => [30, 60 + north / 1000]);
	return {
		ground: 'land',
		steps: vertices.slice(1).map((to, index) => {
			const from = vertices[index]!;
			const line = { id: 'street', name: 'Street', vertices };
			return { from, to, stretch: { line, from, to, metres: distanceMetres(from, to) } };
		}),
		...options
	};
};
const time = (m: Movement, legs: Leg[], precision: 'exact' | 'about' | 'day' = 'exact') => {
	const faults: Fault[] = [];
	return { ...timeTrajectory(m, legs, precision, faults), faults };
};

describe('timeTrajectory', () => {
	it('shares time out by length', () => {
		const { keyframes } = time(movement(0, 60), [leg([0, 10, 40])]);
		expect(keyframes.map(([, , t]) => t)).toEqual([0, expect.closeTo(15, 1), 60]);
	});

	it('is where it was known to be at the hour known', () => {
		const legs = [leg([0, 10], { at: instant(50) }), leg([10, 20])];
		const { keyframes } = time(movement(0, 70), legs);
		expect(keyframes.map(([, , t]) => t)).toEqual([0, 50, 70]);
	});

	it('gives the slower ground more of the time', () => {
		const legs = [leg([0, 10]), leg([10, 20], { ground: 'rail' })];
		const { keyframes } = time(movement(0, 100, ['foot', 'train']), legs);
		// 4.5 km/h on foot, 35 by train: the march takes 35 parts of 39.5.
		expect(keyframes[1]?.[2]).toBeCloseTo((100 * 35) / 39.5, 1);
	});

	it('tells from when on it goes by which way', () => {
		const legs = [leg([0, 10]), leg([10, 20], { ground: 'rail' })];
		const { modes } = time(movement(0, 100, ['foot', 'train']), legs);
		expect(modes).toEqual([
			[0, 'foot'],
			[expect.closeTo((100 * 35) / 39.5, 1), 'train']
		]);
	});

	it('leaves the way of going open where several are possible', () => {
		expect(time(movement(0, 60, ['foot', 'tram']), [leg([0, 10])]).modes).toEqual([[0, null]]);
	});

	it('finds an hour’s march of eight kilometres too fast on foot, and not on horseback', () => {
		const eightKilometres = [leg([0, 72])];
		expect(time(movement(0, 60), eightKilometres).faults).toHaveLength(1);
		expect(time(movement(0, 60, ['horse']), eightKilometres).faults).toEqual([]);
	});

	it('finds only the stretch that is too fast', () => {
		const legs = [leg([0, 10], { at: instant(1) }), leg([10, 20])];
		expect(time(movement(0, 60), legs).faults.map(({ value }) => value)).toEqual(['1 min']);
	});

	it('fades the longer the worse the hour is known, but a quarter of the way at most', () => {
		const fade = (precision: 'exact' | 'about' | 'day', minutes: number) =>
			time(movement(0, minutes), [leg([0, 1])], precision).fadeMinutes;
		expect([fade('exact', 1000), fade('about', 1000), fade('day', 1000)]).toEqual([0, 10, 60]);
		expect(fade('day', 100)).toBe(25);
	});

	it('never goes back in time, whatever the way', () => {
		const latitudes = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 20 });
		fc.assert(
			fc.property(latitudes, fc.integer({ min: 1, max: 5000 }), (way, minutes) => {
				const { keyframes } = time(movement(0, minutes), [leg(way)]);
				const times = keyframes.map(([, , t]) => t);
				expect(times).toEqual(times.toSorted((a, b) => a - b));
				expect([times[0], times.at(-1)]).toEqual([0, minutes]);
			})
		);
	});
});
