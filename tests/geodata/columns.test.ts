import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../../src/lib/domain/trajectory';
import { columnStretches } from '../../src/lib/map/columnBuffers';
import { columnAt } from '../../src/lib/scene/columnAt';
import { instant } from '../../src/lib/time/instant';
import { SHIPPED } from './atlas';

const columns = SHIPPED.atlas.trajectories.filter(({ columnMetres }) => columnMetres !== undefined);

/** Where the shader ends the column at `t`: head and tail, in metres from the start. */
function drawnEnds(trajectory: Trajectory, t: number): number[] | undefined {
	const parts = columnStretches(trajectory).flatMap(({ from, to, head, tail }) => {
		const along = ([start, end]: readonly [number, number]) =>
			end > start ? Math.min(1, Math.max(0, (t - start) / (end - start))) : t >= start ? 1 : 0;
		const [come, left] = [along(head), along(tail)];
		return t >= head[0] && left < 1 && come > left
			? [from + (to - from) * left, from + (to - from) * come]
			: [];
	});
	return parts.length === 0 ? undefined : [Math.max(...parts), Math.min(...parts)];
}

describe('columns of the shipped movements', () => {
	it('are those of many marches', () => {
		expect(columns.length).toBeGreaterThan(20);
	});

	it.each(columns.map((column) => [column.movement, column] as const))(
		'%s lies in the picture as in the scene, at its keyframes and between them',
		(_, column) => {
			const times = column.keyframes.flatMap(([, , t], index) => {
				const next = column.keyframes[index + 1]?.[2] ?? t + 1;
				return [t, (t + next) / 2];
			});
			for (const t of times) {
				const expected = columnAt(column, instant(t));
				if (!expected || expected.headMetres - expected.tailMetres < 0.1) continue;
				const drawn = drawnEnds(column, t);
				expect(drawn?.[0], `head at ${t}`).toBeCloseTo(expected.headMetres, 0);
				expect(drawn?.[1], `tail at ${t}`).toBeCloseTo(expected.tailMetres, 0);
			}
		}
	);

	it('are made by nobody who went by ship, rail or alone', () => {
		const forces = new Map(SHIPPED.atlas.forces.map((force) => [force.id, force]));
		for (const { force, movement } of columns) {
			expect(['ship', 'staff', 'armoured_cars'], movement).not.toContain(forces.get(force)?.kind);
			expect(forces.get(force)?.strength?.high ?? Infinity, movement).toBeGreaterThan(2);
		}
	});
});
