import type { Force, ForceKind } from '../domain/schema/force';
import type { Mode, Movement } from '../domain/schema/movement';

/** Bodies of men that keep together on the road; a ship, a staff or two messengers are no column. */
const MARCHING: readonly ForceKind[] = [
	...(['soldiers', 'sailors', 'red_guard', 'mixed', 'cadets', 'women_battalion'] as const),
	'cossacks'
];
/**
 * Men to a metre of road. The field service manuals of the time reckon two infantrymen to a yard
 * where they go four abreast, and one rider; a lorry with its interval takes some twenty metres
 * and a score of men. Rules of thumb: nobody measured a column of those days.
 */
const MEN_PER_METRE: Partial<Record<Mode, number>> = { foot: 2, horse: 1, lorry: 1 };
/** Where it is not recorded how many went: as of a company, so that it is seen at all; a convention. */
const CONVENTIONAL_METRES = 60;
/** A smaller party is its mark alone. */
const LEAST_METRES = 20;
/** Thousands went in several bodies, by several streets: no source puts them all on one. */
const MOST_METRES = 400;

/**
 * How many metres of road a force takes on a movement, by the lowest strength claimed; `undefined`
 * where it is no column: too few, or going by ship, rail, tram or car. A civilian procession counts
 * where its strength is recorded.
 */
export function columnLength(movement: Movement, force: Force): number | undefined {
	const densities = movement.modes.map((mode) => MEN_PER_METRE[mode]);
	if (densities.includes(undefined)) return undefined;
	const low = movement.part ? undefined : force.strength?.low;
	const isMarching = MARCHING.includes(force.kind);
	if (!isMarching && !(force.kind === 'delegation' && low !== undefined)) return undefined;
	if (low === undefined) return CONVENTIONAL_METRES;
	const metres = Math.round(low / Math.max(...densities.map((density) => density ?? 1)));
	return metres < LEAST_METRES ? undefined : Math.min(metres, MOST_METRES);
}
