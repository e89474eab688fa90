import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledAtlas } from '../domain/compiled';
import { foremostPlaces } from '../domain/foremostPlaces';
import type { Holder, Holding } from '../domain/schema/holding';
import { HoldingsAtChange } from '../scene/HoldingTimetable';
import type { Holdings } from '../scene/holdingsAt';
import type { Scene } from '../scene/sceneAt';

/** What the map shows of a place: who holds it, and whether its span is up. */
interface PlaceState {
	holder: Holder | 'none';
	raised: boolean;
}

const HELD_BY_NOBODY: PlaceState = { holder: 'none', raised: false };

/** The integer feature id of each place that is a feature of the map. */
export function placeRows(atlas: CompiledAtlas): ReadonlyMap<string, number> {
	return new Map(
		foremostPlaces(atlas).flatMap((row) => {
			const place = atlas.places[row];
			return place ? [[place.id, row + 1] as const] : [];
		})
	);
}

/**
 * The places whose feature-state must change between two scenes, with their new state; of those
 * `onMap` alone, where they are told.
 */
export function changedPlaces(
	previous: Holdings | undefined,
	next: Holdings,
	onMap?: Pick<ReadonlySet<string>, 'has'>
): Map<string, PlaceState> {
	const changes = new Map<string, PlaceState>();
	for (const place of placesToCompare(previous, next)) {
		if (onMap && !onMap.has(place)) continue;
		const [before, after] = [previous?.get(place), next.get(place)];
		if (before?.holder === after?.holder && before?.state === after?.state) continue;
		changes.set(place, after ? stateOf(after) : HELD_BY_NOBODY);
	}
	return changes;
}

/** Between two moments of one timetable only what changes hands, else every place of either. */
function placesToCompare(previous: Holdings | undefined, next: Holdings): ReadonlySet<string> {
	const isDated = previous instanceof HoldingsAtChange && next instanceof HoldingsAtChange;
	const changed = isDated ? next.changedSince(previous) : undefined;
	return changed ?? new Set([...next.keys(), ...(previous?.keys() ?? [])]);
}

function stateOf({ holder, state }: Holding): PlaceState {
	return { holder, raised: state === 'raised' };
}

/**
 * Brings the map from one scene to the next by the feature-state of what differs. Give no previous
 * scene where the map has forgotten its state: all is set anew.
 * @param rows as {@link placeRows} gives them.
 */
export function applyScene(
	map: MapLibreMap,
	rows: ReadonlyMap<string, number>,
	previous: Scene | undefined,
	next: Scene
): void {
	for (const [place, state] of changedPlaces(previous?.holdings, next.holdings, rows)) {
		const id = rows.get(place);
		if (id === undefined) continue;
		map.setFeatureState({ source: 'places', id }, state);
	}
	const before = previous?.blackouts ?? [];
	for (const row of new Set([...before, ...next.blackouts])) {
		const dark = next.blackouts.includes(row);
		if (dark !== before.includes(row)) {
			map.setFeatureState({ source: 'lights', id: row + 1 }, { dark });
		}
	}
}
