import type { Basemap } from '../domain/schema/basemap';
import type { Names } from '../domain/schema/common';
import type { Movement } from '../domain/schema/movement';
import type { Place } from '../domain/schema/place';
import type { Instant } from '../time/instant';

/** A street, square, railway or water along which a force goes. */
export interface LineOnWay {
	names: Names;
	ground: 'street' | 'square' | 'railway' | 'water';
}

/** One step of a *via* list, as it can be told. */
export type WayStep =
	{ kind: 'place'; place: Place; at?: Instant } | { kind: 'along'; line: LineOnWay };

/** The lines of the city by the names that *via* lists call them by: the 1917 English ones. */
export function linesByName({
	streets,
	railways,
	waterways
}: Pick<Basemap, 'streets' | 'railways' | 'waterways'>): ReadonlyMap<string, LineOnWay> {
	const lines = new Map<string, LineOnWay>();
	const add = (flat: FlatNames, ground: LineOnWay['ground']) => {
		if (!lines.has(flat.name_en)) lines.set(flat.name_en, { names: namesOf(flat), ground });
	};
	for (const { properties } of streets) {
		add(properties, properties.class === 'square' ? 'square' : 'street');
	}
	for (const { properties } of railways) add(properties, 'railway');
	for (const { properties } of waterways) add(properties, 'water');
	return lines;
}

type FlatNames = Record<'name_en' | 'name_ru' | 'today_en' | 'today_ru', string>;

function namesOf({ name_en, name_ru, today_en, today_ru }: FlatNames): Names {
	return { en: name_en, ru: name_ru, today: { en: today_en, ru: today_ru } };
}

/**
 * The way of a movement step by step, from the place where it begins to the one where it ends.
 * @throws {RangeError} where the list names what is not in the atlas, which `parseAtlas` rules out.
 */
export function wayOf(
	{ id, via }: Movement,
	places: ReadonlyMap<string, Place>,
	lines: ReadonlyMap<string, LineOnWay>
): WayStep[] {
	return via.map((item): WayStep => {
		if (item.kind === 'along') {
			const line = lines.get(item.along);
			if (!line) throw new RangeError(`${id} goes along ${item.along}, which is no line`);
			return { kind: 'along', line };
		}
		const place = places.get(item.place);
		if (!place) throw new RangeError(`${id} comes by ${item.place}, which is no place`);
		return { kind: 'place', place, ...('at' in item ? { at: item.at } : {}) };
	});
}
