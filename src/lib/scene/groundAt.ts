import type { CompiledAtlas, ExtentOnMap } from '../domain/compiled';
import type { Movement } from '../domain/schema/movement';
import type { Instant } from '../time/instant';
import type { Interval } from '../time/interval';
import { countUntil } from './countUntil';
import { indexIntervals, type LiveAt } from './liveAt';
import { oncePer } from './oncePer';

/** Who goes somewhere, and what stands about, at one time. */
export interface Ground {
	/** The movements under way that are on the map, those that began last first. */
	movements: readonly Movement[];
	/** The cordons, guards, patrols, barricades and crowds, likewise. */
	extents: readonly ExtentOnMap[];
}

interface GroundTimetable {
	/** The instants at which anything begins or ends, ascending. */
	changes: readonly Instant[];
	movementsAt: LiveAt<Movement>;
	extentsAt: LiveAt<ExtentOnMap>;
}

const timetableOf = oncePer(({ movements, trajectories, extents }: CompiledAtlas) => {
	const routed = new Set(trajectories.map(({ movement }) => movement));
	const onMap = movements.filter(({ id }) => routed.has(id));
	const instants = [...onMap, ...extents].flatMap(({ from, to }) => [from, to]);
	const timetable: GroundTimetable = {
		changes: [...new Set(instants)].sort((a, b) => a - b),
		movementsAt: indexIntervals(onMap, (movement) => movement),
		extentsAt: indexIntervals(extents, (extent) => extent)
	};
	return timetable;
});

/**
 * The number of the stretch of time that `t` is in: 0 before anything begins, one more from every
 * instant on at which something begins or ends. While it is the same, so is the ground.
 */
export function groundStretch(atlas: CompiledAtlas, t: Instant): number {
	return countUntil(timetableOf(atlas).changes, t);
}

/** Who goes somewhere and what stands about in a stretch of {@link groundStretch}. */
export function groundIn(atlas: CompiledAtlas, stretch: number): Ground {
	const { changes, movementsAt, extentsAt } = timetableOf(atlas);
	const begun = changes[stretch - 1];
	if (begun === undefined) return { movements: [], extents: [] };
	const isLater = (a: Interval, b: Interval) => b.from - a.from;
	return {
		movements: movementsAt(begun).sort(isLater),
		extents: extentsAt(begun).sort(isLater)
	};
}
