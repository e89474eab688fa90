import { describe, expect, it } from 'vitest';
import type { WalkLeg } from '../domain/compiledItinerary';
import { distanceMetres, moved, type Position } from '../geo/position';
import { restOfLine, walkAt } from './walkAt';

const START: Position = [30.3, 59.94];
const CORNER = moved(START, 0, 200);
const END = moved(CORNER, 90, 100);
const street = (en: string) => ({ en, ru: en, today: { en, ru: en } });
/** 200 m to the north, then 100 m to the east. */
const LEG: WalkLeg = {
	from: 'a',
	to: 'b',
	line: [START, CORNER, END],
	onStreet: [START, END],
	metres: 300,
	steps: [
		{ street: street('North'), turn: 'on', metres: 200 },
		{ street: street('East'), turn: 'right', metres: 100 }
	]
};

describe('walkAt', () => {
	it('is so many metres from the start', () => {
		expect(distanceMetres(walkAt(LEG, 50).position, START)).toBeCloseTo(50, 1);
		expect(distanceMetres(walkAt(LEG, 260).position, CORNER)).toBeCloseTo(60, 1);
	});

	it('looks along the street', () => {
		expect(walkAt(LEG, 50).bearing).toBeCloseTo(0, 1);
		expect(walkAt(LEG, 220).bearing).toBeCloseTo(90, 0);
	});

	it('turns before the corner, bit by bit', () => {
		const { bearing } = walkAt(LEG, 180);
		expect(bearing).toBeGreaterThan(10);
		expect(bearing).toBeLessThan(80);
	});

	it('looks on along the last street at its end, and stays there', () => {
		expect(walkAt(LEG, 300).bearing).toBeCloseTo(90, 0);
		expect(distanceMetres(walkAt(LEG, 999).position, END)).toBeLessThan(0.1);
	});

	it('names the street gone along', () => {
		expect(walkAt(LEG, 199).step?.street?.en).toBe('North');
		expect(walkAt(LEG, 201).step?.street?.en).toBe('East');
		expect(walkAt(LEG, 999).step?.street?.en).toBe('East');
	});
});

describe('restOfLine', () => {
	it('begins where one is and keeps the bends ahead', () => {
		expect(restOfLine(LEG, 0)).toEqual([START, CORNER, END]);
		const rest = restOfLine(LEG, 150);
		expect(rest).toHaveLength(3);
		expect(distanceMetres(rest[0]!, CORNER)).toBeCloseTo(50, 1);
		expect(restOfLine(LEG, 250)).toHaveLength(2);
	});
});
