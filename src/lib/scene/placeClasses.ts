import type { PlaceKind } from '../domain/schema/place';

/** The classes in which places held are counted, in the order in which they are told. */
export const PLACE_CLASSES = [
	...(['bridges', 'stations', 'exchanges', 'palaces'] as const),
	...(['banks', 'presses', 'barracks', 'others'] as const)
] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];

const CLASS_OF_KIND: Partial<Record<PlaceKind, PlaceClass>> = {
	bridge: 'bridges',
	station: 'stations',
	telegraph: 'exchanges',
	telephone: 'exchanges',
	post: 'exchanges',
	palace: 'palaces',
	hq: 'palaces',
	duma: 'palaces',
	bank: 'banks',
	power: 'banks',
	press: 'presses',
	barracks: 'barracks',
	fortress: 'barracks',
	prison: 'barracks',
	police: 'barracks',
	naval_base: 'barracks'
};

/** The class of a kind of place: what it was for whoever wanted the city. */
export function placeClass(kind: PlaceKind): PlaceClass {
	return CLASS_OF_KIND[kind] ?? 'others';
}
