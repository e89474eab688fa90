import { describe, expect, it } from 'vitest';
import { hour } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { Position } from '../geo/position';
import { palaceHours, type Count } from './palaceHours';
import { BEST_ESTIMATE } from './voice';

const PALACE: Position = [30.31, 59.94];
/** 278 m and 1,112 m to the north: a hundredth of a degree of latitude is 1,112 m. */
const NEAR: Position = [30.31, 59.9425];
const FAR: Position = [30.31, 59.95];
/** 556 m. */
const OUTSIDE: Position = [30.31, 59.945];

const force = (id: string, more: object = {}) => ({ id, side: 'mrc', kind: 'mixed', ...more });
const way = (name: string, from: string, to: string, ends = [NEAR, PALACE]) => ({
	...{ movement: `m_${name}`, force: name },
	keyframes: [
		[...(ends[0] as Position), hour(from)],
		[...(ends[1] as Position), hour(to)]
	]
});
const crowd = (name: string, strength?: object) => ({
	...{ id: `${name}_crowd`, kind: 'crowd', side: 'mrc', position: NEAR, forces: [name] },
	...{ from: hour('25-19:00'), to: hour('25-21:00') },
	...(strength ? { strength } : {})
});

function hours(parts: object): { underWay: Count; standing: Count | undefined }[] {
	const empty = { questions: [], citations: [], events: [], holdings: [], signals: [] };
	const atlas = {
		...{ ...empty, places: [{ id: 'winter_palace', position: PALACE }] },
		...{ movements: [], trajectories: [], forces: [], extents: [], ...parts }
	};
	return palaceHours(atlas as unknown as CompiledAtlas, BEST_ESTIMATE);
}
/** Low and high of those under way, by the hour at which it begins, 18 to 26. */
const underWay = (parts: object, from: number) => {
	const { low, high } = hours(parts)[from - 18]!.underWay;
	return [low, high];
};
const column = force('column', { strength: { low: 200, high: 800 } });
const trajectories = [way('column', '25-20:50', '25-21:20')];

describe('palaceHours', () => {
	it('has the nine hours from six in the evening to three in the morning', () => {
		const all = palaceHours(
			{
				...{ places: [{ id: 'winter_palace', position: PALACE }], questions: [], citations: [] },
				...{ events: [], movements: [], holdings: [], signals: [], extents: [], forces: [] },
				trajectories: []
			} as unknown as CompiledAtlas,
			BEST_ESTIMATE
		);
		expect(all).toHaveLength(9);
		expect([all[0]!.from, all[8]!.to]).toEqual([hour('25-18:00'), hour('26-03:00')]);
	});

	it('counts a march in every hour that it touches, and in no other', () => {
		const parts = { forces: [column], movements: [{ id: 'm_column' }], trajectories };
		expect([19, 20, 21, 22].map((from) => underWay(parts, from))).toEqual([
			[0, 0],
			[200, 800],
			[200, 800],
			[0, 0]
		]);
	});

	it('counts half-open: what ends on the hour is not under way in the next', () => {
		const parts = {
			...{ forces: [column], movements: [{ id: 'm_column' }] },
			trajectories: [way('column', '25-20:30', '25-21:00')]
		};
		expect([underWay(parts, 20), underWay(parts, 21)]).toEqual([
			[200, 800],
			[0, 0]
		]);
	});

	it('leaves out who stays farther off than five hundred metres, and the other side', () => {
		const away = [way('column', '25-20:10', '25-20:20', [OUTSIDE, FAR])];
		const movements = [{ id: 'm_column' }];
		expect(underWay({ forces: [column], movements, trajectories: away }, 20)).toEqual([0, 0]);
		const cadets = { ...column, side: 'government' };
		expect(underWay({ forces: [cadets], movements, trajectories }, 20)).toEqual([0, 0]);
	});

	it('counts a force once, and one within a larger one only with that', () => {
		const parts = {
			movements: [{ id: 'm_column' }, { id: 'm_ring' }],
			forces: [
				{ ...column, part_of: 'ring' },
				force('ring', { strength: { low: 10_000, high: 18_000 } })
			],
			trajectories: [
				...trajectories,
				way('column', '25-20:00', '25-20:10'),
				way('ring', '25-20:00', '25-20:30')
			]
		};
		expect([underWay(parts, 20), underWay(parts, 21)]).toEqual([
			[10_000, 18_000],
			[200, 800]
		]);
	});

	it('makes up no number of a part, of an unknown strength or of guns', () => {
		const [, , at] = hours({
			movements: [{ id: 'm_column', part: true }, { id: 'm_party' }, { id: 'm_guns' }],
			forces: [
				column,
				force('party'),
				force('guns', { strength: { low: 2, high: 2, unit: 'guns' } })
			],
			trajectories: [
				...trajectories,
				way('party', '25-20:00', '25-20:10'),
				way('guns', '25-20:00', '25-20:10')
			]
		});
		expect(at!.underWay).toEqual({
			...{ low: 0, high: 0, forces: [] },
			uncounted: ['column', 'party', 'guns']
		});
	});

	it('has a crowd standing where it was counted, unless its force is under way', () => {
		const parts = {
			forces: [column],
			movements: [{ id: 'm_column' }],
			trajectories,
			extents: [crowd('column', { low: 200, high: 800 }), crowd('others')]
		};
		const standing = hours(parts).map((one) => one.standing);
		expect(standing[0]).toBeUndefined();
		expect(standing[1]).toMatchObject({ low: 200, high: 800, forces: ['column'] });
		expect(standing[2]).toBeUndefined();
	});

	it('is empty without the palace', () => {
		expect(palaceHours({ places: [] } as unknown as CompiledAtlas, BEST_ESTIMATE)).toEqual([]);
	});
});
