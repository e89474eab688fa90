import type { CustomLayerInterface } from 'maplibre-gl';
import type { Scene } from '../scene/sceneAt';
import type { Switch } from '../domain/switches';
import type { LayerId } from '../style/layerOrder';
import type { Palette } from '../style/palette';

/** A layer that code draws on the graphics card, at its place in the drawing order. */
export interface SceneLayer extends CustomLayerInterface {
	readonly id: LayerId;
	/** The group with which a visitor takes it off the map; left out where it always shows. */
	readonly group?: Switch;
	/** Takes on a scene; asks for a new frame only where it draws another picture of it. */
	setScene(scene: Scene): void;
	setPalette(palette: Palette): void;
}
