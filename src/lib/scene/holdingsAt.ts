import type { Atlas } from '../domain/atlas';
import type { Holding } from '../domain/schema/holding';
import { contains } from '../time/interval';
import type { Instant } from '../time/instant';

/** Who holds which place at `t`: at most one holding a place, by place id. */
export function holdingsAt({ holdings }: Atlas, t: Instant): Map<string, Holding> {
	return new Map(
		holdings.filter((holding) => contains(holding, t)).map((holding) => [holding.place, holding])
	);
}
