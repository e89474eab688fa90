import { describe, expect, it } from 'vitest';
import { isInWater } from '../../src/lib/compile/joinWater';
import type { Trajectory } from '../../src/lib/domain/trajectory';
import { distanceMetres, type Position } from '../../src/lib/geo/position';
import { standBeside } from '../../src/lib/map/standBeside';
import { instant } from '../../src/lib/time/instant';
import { SHIPPED } from './atlas';

const { atlas, water } = SHIPPED;
const kinds = new Map(atlas.forces.map(({ id, kind }) => [id, kind]));
const onLand = atlas.trajectories.filter(({ force }) => kinds.get(force) !== 'ship');

/** About as large as marks are at zoom 14: 39 and 33 pixels of 2.4 m, a hair between them. */
const SIZES = { apart: [88, 88], across: 94 } as const;
/** At each zoom closer the same pixels are half as many metres. */
const CLOSER = { apart: [22, 22], across: 23 } as const;
const startOf = ({ keyframes }: Trajectory) => keyframes[0]![2];
const endOf = ({ keyframes }: Trajectory) => keyframes.at(-1)![2];

/** The longest leap of a mark between two instants a quarter of a minute apart, in metres. */
function longestLeap(way: Trajectory): number {
	let [longest, before] = [0, undefined as Position | undefined];
	for (let t = startOf(way) as number; t < endOf(way) + 2; t += 0.25) {
		const { position } = standBeside(way, instant(t), SIZES);
		if (before) longest = Math.max(longest, distanceMetres(before, position));
		before = position;
	}
	return longest;
}

describe('marks beside the places they come to', () => {
	it('go on without a leap: none by more than the fastest train goes in the time', () => {
		// 70 km/h are 292 m in a quarter of a minute.
		const leaping = onLand.filter((way) => longestLeap(way) > 292);
		expect(leaping.map(({ movement }) => movement)).toEqual([]);
	});

	it('are drawn aside round their place on no water', () => {
		const wet = onLand.flatMap((way) => {
			const end = way.keyframes.at(-1)!;
			// On a bridge and in the open river all round is water.
			if (isInWater([end[0], end[1]], water)) return [];
			return [SIZES, CLOSER].flatMap((sizes) => {
				const { asides } = standBeside(way, instant(endOf(way) + 1), sizes);
				const round = asides.filter(
					(spot) => Math.abs(distanceMetres(spot, [end[0], end[1]]) - sizes.apart[1]) < 2
				);
				return round.filter((spot) => isInWater(spot, water)).map(() => way.movement);
			});
		});
		expect(wet).toEqual([]);
	});
});
