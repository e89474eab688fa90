import type { PlanPoint } from './planFrame';

const ROUNDS = 60;
/** Marks on the very same spot part to the right. */
const NOWHERE = 1e-6;

/** Where marks are drawn so that no two are nearer than `apart`: pushed apart from their spots. */
export function spreadMarks(spots: readonly PlanPoint[], apart: number): PlanPoint[] {
	const marks = spots.map(([x, y]) => ({ x, y }));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [row, one] of marks.entries()) {
			for (const other of marks.slice(row + 1)) {
				const [dx, dy] = [other.x - one.x, other.y - one.y];
				const distance = Math.hypot(dx, dy);
				if (distance >= apart) continue;
				const push = (apart - distance) / 2 + 0.5;
				const [ux, uy] = distance < NOWHERE ? [1, 0] : [dx / distance, dy / distance];
				one.x -= ux * push;
				one.y -= uy * push;
				other.x += ux * push;
				other.y += uy * push;
			}
		}
	}
	return marks.map(({ x, y }) => [Math.round(x), Math.round(y)]);
}
