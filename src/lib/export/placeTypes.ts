import type { PlaceKind } from '../domain/schema/place';

/** What a place is in the words of others. */
interface PlaceType {
	/** A concept of the Getty's Art & Architecture Thesaurus; left out where none is as near. */
	aat?: { id: string; label: string };
	/** GeoNames feature class: S spot or building, R road, P populated place, L area. */
	featureClass: 'S' | 'R' | 'P' | 'L';
}

const BUILDING: PlaceType = {
	aat: { id: 'aat:300004790', label: 'single built works' },
	featureClass: 'S'
};

/**
 * Kinds of places in the vocabularies that gazetteers share. Identifiers of the thesaurus after the
 * table of feature types of the Linked Places format (feature-types-AAT_20230609.tsv).
 */
export const PLACE_TYPES: Readonly<Record<PlaceKind, PlaceType>> = {
	palace: { aat: { id: 'aat:300005734', label: 'palaces' }, featureClass: 'S' },
	fortress: { aat: { id: 'aat:300006888', label: 'fortifications' }, featureClass: 'S' },
	naval_base: { aat: { id: 'aat:300000455', label: 'military bases' }, featureClass: 'L' },
	bridge: { aat: { id: 'aat:300007836', label: 'bridges' }, featureClass: 'S' },
	square: { aat: { id: 'aat:300008304', label: 'squares' }, featureClass: 'S' },
	street: { aat: { id: 'aat:300008217', label: 'roads' }, featureClass: 'R' },
	city: { aat: { id: 'aat:300008347', label: 'inhabited places' }, featureClass: 'P' },
	battlefield: { aat: { id: 'aat:300000835', label: 'battlefields' }, featureClass: 'L' },
	ship: { featureClass: 'S' },
	...{ hq: BUILDING, duma: BUILDING, barracks: BUILDING, prison: BUILDING, police: BUILDING },
	...{ station: BUILDING, telegraph: BUILDING, telephone: BUILDING, post: BUILDING },
	...{ bank: BUILDING, power: BUILDING, press: BUILDING, factory: BUILDING, theatre: BUILDING },
	...{ hotel: BUILDING, restaurant: BUILDING, embassy: BUILDING, hospital: BUILDING },
	flat: BUILDING
};
