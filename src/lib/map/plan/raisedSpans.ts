import type { CompiledAtlas } from '../../domain/compiled';
import { raisedIntervals } from '../../scene/openness';
import type { Interval } from '../../time/interval';

/** When the spans of bridges were up, by the integer id of the bridge's feature: its row from 1. */
export function raisedSpans({
	places,
	holdings
}: Pick<CompiledAtlas, 'places' | 'holdings'>): Map<number, Interval[]> {
	const rows = new Map(places.map(({ id }, row) => [id, row + 1]));
	return new Map(
		[...raisedIntervals(holdings)].flatMap(([place, raised]) => {
			const id = rows.get(place);
			return id === undefined ? [] : [[id, raised] as const];
		})
	);
}
