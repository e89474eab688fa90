/** Every layer of the map from bottom to top; the one place where drawing order is decided. */
export const LAYER_ORDER = [
	'paper',
	'plan',
	...(['park', 'park-trees', 'cemetery-crosses', 'park-edge'] as const),
	...(['square', 'parade', 'yard'] as const),
	...(['town', 'town-edge', 'region-river', 'water', 'coastlines', 'waterlines'] as const),
	...(['street-casing', 'street-path', 'street'] as const),
	...(['block-shadow', 'block', 'works', 'block-edge'] as const),
	...(['bank', 'street-first', 'street-highway', 'tramway'] as const),
	...(['railway', 'railway-ties'] as const),
	...(['bridge-shadow', 'bridge-casing', 'bridge', 'bridge-span'] as const),
	...(['building-shadow', 'building', 'building-palace', 'building-church'] as const),
	...(['building-edge', 'district-boundary'] as const),
	...(['lamp-pool', 'lamp', 'window'] as const),
	...(['place-halo', 'selected-place'] as const),
	...(['extent-area', 'extent-dots', 'extent-casing', 'extent-line'] as const),
	...(['extent-signs', 'extent-arrows'] as const),
	...(['way-casing', 'way', 'way-inferred', 'trails', 'columns'] as const),
	...(['crossing-casing', 'crossing-way'] as const),
	...(['own-area', 'own-casing', 'own-line', 'own-point', 'signals'] as const),
	...(['building-name', 'ground-name', 'district-name'] as const),
	...(['town-name', 'region-water-name', 'empire-water-name'] as const),
	...(['water-name-minor', 'street-name-minor', 'island-name'] as const),
	...(['place-name', 'street-name', 'water-name-far', 'water-name', 'place-name-hero'] as const),
	...(['mark-room', 'holders'] as const)
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];
