import type { CompiledAtlas } from '../domain/compiled';
import { movementsOf } from '../scene/personAt';

/**
 * The forces that come before others on the map: those that the visitor has selected or follows,
 * and those with which a person goes whom they have selected or follow.
 */
export function foremostForces(
	atlas: CompiledAtlas,
	chosen: readonly ({ kind: string; id?: string } | undefined)[]
): ReadonlySet<string> {
	return new Set(
		chosen.flatMap((record) => {
			if (record?.id === undefined) return [];
			if (record.kind === 'force') return [record.id];
			if (record.kind !== 'person') return [];
			return movementsOf(atlas)(record.id).map(({ force }) => force);
		})
	);
}
