import { describe, expect, it } from 'vitest';
import type { ForceInScene } from '../scene/forcesAt';
import { chooseForces, MOST_TARGETS } from './chooseForces';

const force = (id: string, other: Partial<ForceInScene> = {}): ForceInScene => ({
	...{ force: id, movement: id, position: [30.3, 59.94], bearingDegrees: 0, isMoving: false },
	...{ mode: undefined, isBerthSupposed: false, attested: true, recorded: true, presence: 1 },
	...other
});
const choose = (
	forces: readonly ForceInScene[],
	{
		zoom = 14,
		foremost = '',
		sizes = new Map<string, number>(),
		before = [] as readonly ForceInScene[]
	} = {}
) =>
	chooseForces(forces, {
		zoom,
		isForemost: (id) => id === foremost,
		sizeOf: (id) => sizes.get(id) ?? 39,
		before
	}).map((one) => one.force);

describe('chooseForces', () => {
	const atPskov = force('pskov', { position: [28.33, 57.82] });

	it('shows the city near by, and what lies round it from afar', () => {
		const forces = [force('city'), atPskov];
		expect(choose(forces)).toEqual(['city']);
		expect(choose(forces, { zoom: 9 })).toEqual(['pskov']);
	});

	it('shows whom the visitor follows wherever they are', () => {
		expect(choose([force('city'), atPskov], { foremost: 'pskov' })).toEqual(['city', 'pskov']);
	});

	it('keeps the one followed, those on the way and the largest, where there are too many', () => {
		const many = Array.from({ length: MOST_TARGETS }, (_, index) => force(`f${index}`));
		const forces = [
			...many,
			force('followed'),
			force('moving', { isMoving: true }),
			force('large')
		];
		const sizes = new Map(Object.entries({ large: 52, followed: 30, moving: 30 }));
		const kept = choose(forces, { foremost: 'followed', sizes });
		expect(kept).toHaveLength(MOST_TARGETS);
		expect(kept.slice(-3)).toEqual(['followed', 'moving', 'large']);
	});

	it('lets those keep their mark that had one, before larger ones that come', () => {
		const many = Array.from({ length: MOST_TARGETS }, (_, index) => force(`f${index}`));
		const large = force('large');
		const sizes = new Map([['large', 52]]);
		expect(choose([...many, large], { sizes })).toContain('large');
		expect(choose([...many, large], { sizes, before: many })).not.toContain('large');
	});
});
