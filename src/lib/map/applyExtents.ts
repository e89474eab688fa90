import type { ExtentInScene } from '../scene/extentsAt';

/** Presence is shown in so many steps: what fades for half an hour need not change at every frame. */
const STEPS = 20;

/** What was last shown of each extent: its presence by its row. */
export type ShownExtents = ReadonlyMap<number, number>;

/** The presence of every extent in a scene by its row, in steps: above 0 for all that are there. */
export function presences(extents: readonly ExtentInScene[]): ShownExtents {
	return new Map(
		extents.map(({ row, presence }) => [row, Math.max(1, Math.round(presence * STEPS)) / STEPS])
	);
}

/** The rows whose presence differs between two scenes, with the new one; 0 for what is gone. */
export function changedExtents(previous: ShownExtents, next: ShownExtents): Map<number, number> {
	const changes = new Map<number, number>();
	for (const [row, presence] of next) {
		if (previous.get(row) !== presence) changes.set(row, presence);
	}
	for (const row of previous.keys()) {
		if (!next.has(row)) changes.set(row, 0);
	}
	return changes;
}
