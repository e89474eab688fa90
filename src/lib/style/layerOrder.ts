/** Every layer of the map from bottom to top; the one place where drawing order is decided. */
export const LAYER_ORDER = [
	...(['paper', 'park', 'park-edge', 'square', 'water', 'waterlines', 'bank'] as const),
	...(['railway', 'railway-ties', 'street-casing', 'street-path', 'street'] as const),
	...(['bridge-casing', 'bridge'] as const),
	...(['building-shadow', 'building', 'building-edge'] as const),
	...(['place-halo', 'selected-place'] as const),
	'trails',
	...(['street-name-minor', 'street-name', 'water-name', 'island-name'] as const),
	...(['place-name', 'place-name-hero'] as const),
	...(['holder-neither', 'holder-government', 'holder-contested', 'holder-mrc'] as const),
	'holder-raised'
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];
