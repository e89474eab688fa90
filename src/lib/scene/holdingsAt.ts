import type { Atlas } from '../domain/atlas';
import type { Holding } from '../domain/schema/holding';
import type { Instant } from '../time/instant';
import { HoldingTimetable } from './HoldingTimetable';
import { oncePer } from './oncePer';

/** Who holds what at one instant: at most one holding a place, by place id. */
export type Holdings = ReadonlyMap<string, Holding>;

const timetableOf = oncePer((holdings: Atlas['holdings']) => new HoldingTimetable(holdings));

/** Who holds which place at `t`: the same value from one change of hands until the next. */
export function holdingsAt({ holdings }: Atlas, t: Instant): Holdings {
	return timetableOf(holdings).at(t);
}
