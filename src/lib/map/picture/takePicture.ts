import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPicture } from '../../state/mapStatus.svelte';
import { metresPerPixel, roundLength } from '../scale';
import { drawTargets } from './drawTargets';

/** About how long the scale of a picture is drawn, in pixels of the page. */
const SCALE_PIXELS = 160;

/**
 * The map as it is shown now, with the marks, names and captions that lie over it on the page.
 * @throws {Error} where the browser gives no canvas to draw on, or a mark cannot be drawn.
 */
export async function takePicture(map: MapLibreMap): Promise<MapPicture> {
	const canvas = await copyOfMap(map);
	const pixelRatio = canvas.width / map.getCanvas().clientWidth;
	await drawTargets(contextOf(canvas), map.getContainer(), pixelRatio);
	const metrePixels = pixelRatio / metresPerPixel(map.getCenter().lat, map.getZoom());
	const metres = roundLength((SCALE_PIXELS * pixelRatio) / metrePixels);
	return { canvas, pixelRatio, scale: { metres, pixels: metres * metrePixels } };
}

/** What a canvas is drawn with. @throws {Error} where the browser has none. */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas to draw the picture on');
	return context;
}

function copyOfMap(map: MapLibreMap): Promise<HTMLCanvasElement> {
	return new Promise((resolve, reject) => {
		// Within the frame: afterwards the browser empties the buffer it was drawn into, for keeping it
		// (preserveDrawingBuffer) would cost every frame.
		map.once('render', () => {
			const drawn = map.getCanvas();
			const copy = document.createElement('canvas');
			[copy.width, copy.height] = [drawn.width, drawn.height];
			try {
				contextOf(copy).drawImage(drawn, 0, 0);
				resolve(copy);
			} catch (error) {
				reject(error instanceof Error ? error : new Error(String(error)));
			}
		});
		map.triggerRepaint();
	});
}
