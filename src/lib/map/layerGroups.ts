import type { Switch } from '../domain/switches';
import type { LayerId } from '../style/layerOrder';

/** The layers of each group that a visitor may take off the map. */
export const SWITCHED_LAYERS: Readonly<Record<Switch, readonly LayerId[]>> = {
	holders: ['mark-room', 'holders'],
	places: ['place-name', 'place-name-hero', 'place-halo', 'town-name'],
	movements: ['way-casing', 'way', 'way-inferred', 'trails', 'columns'],
	signals: ['signals'],
	ground: [
		...(['extent-area', 'extent-dots', 'extent-casing', 'extent-line'] as const),
		...(['extent-signs', 'extent-arrows'] as const)
	],
	streetNames: ['street-name', 'street-name-minor'],
	waterNames: [
		'water-name',
		'water-name-far',
		'water-name-minor',
		'island-name',
		'region-water-name',
		'empire-water-name'
	],
	bridges: ['bridge-shadow', 'bridge-casing', 'bridge', 'bridge-span']
};
