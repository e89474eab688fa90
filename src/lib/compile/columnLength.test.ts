import { describe, expect, it } from 'vitest';
import type { Force } from '../domain/schema/force';
import type { Movement } from '../domain/schema/movement';
import { columnLength } from './columnLength';

const metres = (modes: string[], kind: string, low?: number) =>
	columnLength(
		{ modes } as unknown as Movement,
		{ kind, ...(low === undefined ? {} : { strength: { low } }) } as unknown as Force
	);

describe('columnLength', () => {
	it('gives two men on foot a metre of road, and one rider', () => {
		expect(metres(['foot'], 'soldiers', 150)).toBe(75);
		expect(metres(['horse'], 'cossacks', 200)).toBe(200);
	});

	it('is conventional where no strength is recorded', () => {
		expect(metres(['foot'], 'red_guard')).toBe(metres(['foot'], 'cadets'));
		expect(metres(['foot'], 'red_guard')).toBeGreaterThan(0);
	});

	it('does not stretch thousands along a single street', () => {
		expect(metres(['foot'], 'sailors', 9000)).toBe(metres(['foot'], 'sailors', 3000));
	});

	it('leaves a dozen men to their mark', () => {
		expect(metres(['foot', 'lorry'], 'sailors', 12)).toBeUndefined();
	});

	it.each([
		[['ship'], 'ship', 578],
		[['train', 'foot'], 'women_battalion', 137],
		[['tram'], 'soldiers', 100],
		[['car'], 'staff', 20],
		[['foot'], 'delegation', undefined],
		[['foot'], 'delegation', 2]
	])('makes no column of those who go by %j as %s', (modes, kind, low) => {
		expect(metres(modes, kind, low)).toBeUndefined();
	});

	it('lets a procession of known strength march', () => {
		expect(metres(['foot'], 'delegation', 300)).toBe(150);
	});
});
