import type { Feature, LineString } from 'geojson';
import type { CompiledAtlas } from '../domain/compiled';
import { waysOf } from '../scene/forcesAt';
import { movementsOf } from '../scene/personAt';
import type { Selection } from '../state/selection';
import type { Instant } from '../time/instant';

/** One way of whom the visitor has selected. */
export interface SelectedWay {
	to: Instant;
	/** Its id is a small integer, as feature-state needs. */
	feature: Feature<LineString, { side: string; attested: boolean }> & { id: number };
}

/** Every way, past and to come, of the force or person selected; none for what does not move. */
export function selectedWays(atlas: CompiledAtlas, selection: Selection): SelectedWay[] {
	if (selection.kind !== 'force' && selection.kind !== 'person') return [];
	const { kind, id } = selection;
	const own = new Set(movementsOf(atlas)(id).map((movement) => movement.id));
	const sides = new Map(atlas.forces.map((force) => [force.id, force.side]));
	return waysOf(atlas)
		.filter(({ force, movement }) => (kind === 'force' ? force === id : own.has(movement)))
		.map(({ keyframes, force, attested }, index) => ({
			to: keyframes.at(-1)?.[2] as Instant,
			feature: {
				...{ type: 'Feature', id: index + 1 },
				properties: { side: sides.get(force) ?? 'neither', attested },
				geometry: { type: 'LineString', coordinates: keyframes.map(([lng, lat]) => [lng, lat]) }
			}
		}));
}

/** The ids of those ways that are over at `t`; of one under way the trail shows what is gone. */
export function pastWays(ways: readonly SelectedWay[], t: Instant): number[] {
	return ways.filter(({ to }) => to <= t).map(({ feature }) => feature.id);
}
