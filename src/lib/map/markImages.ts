import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Side } from '../domain/schema/event';
import { EXTENT_SIGN_SIZE, extentSign, type ExtentLineKind } from '../style/extentMarks';
import { HOLDER_MARK_SIZE, placeMark } from '../style/marks';
import { BLANK_MARK } from '../style/markSheet';
import { DAY, NIGHT } from '../style/palette';
import { PATTERN_SIZE, PATTERNS, patternSvg, type Pattern } from '../style/patterns';

/** Marks are drawn at three times their size, so that they stay sharp when zoomed in. */
export const PIXEL_RATIO = 3;

/** In pixels. */
interface Size {
	width: number;
	height: number;
}

/**
 * Draws each mark and texture when the style first asks for it. The names of marks of places that
 * nobody holds are `light/place:glyph`, those of textures `light/pattern:name`, those of the signs
 * on cordons `light/extent:kind-side`: as the layers write them.
 */
export function drawMarksOnDemand(map: MapLibreMap): void {
	map.setMissingStyleImageResolver(async (id) => {
		const image = id === BLANK_MARK ? blank() : await imageNamed(id);
		// Meanwhile the map may have been lost.
		const isThere = map.getLayersOrder().length > 0;
		if (image && isThere && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
	});
}

async function imageNamed(id: string): Promise<ImageData | undefined> {
	const [light = '', group = '', name = ''] = id.split(/[/:]/);
	if (name === '') return undefined;
	const palette = light === 'night' ? NIGHT : DAY;
	if (group === 'extent') {
		const [kind, side] = name.split('-') as [ExtentLineKind, Side];
		return drawn(extentSign(kind, side, palette), square(EXTENT_SIGN_SIZE));
	}
	return isPattern(group, name)
		? drawn(patternSvg(name, palette), square(PATTERN_SIZE))
		: drawn(placeMark(name, palette), square(HOLDER_MARK_SIZE));
}

function isPattern(group: string, name: string): name is Pattern {
	return group === 'pattern' && (PATTERNS as readonly string[]).includes(name);
}

function blank(): ImageData {
	const { width, height } = square(HOLDER_MARK_SIZE);
	return new ImageData(width, height);
}

function square(pixels: number): Size {
	return { width: pixels * PIXEL_RATIO, height: pixels * PIXEL_RATIO };
}

/** Draws a picture written as SVG at a size in pixels. */
export async function drawn(svg: string, { width, height }: Size): Promise<ImageData> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = new OffscreenCanvas(width, height);
	// Kept off the graphics card: reading a mark back from there stops the page, up to a second at dusk.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no 2D canvas to draw the marks on');
	context.drawImage(image, 0, 0, width, height);
	return context.getImageData(0, 0, width, height);
}
