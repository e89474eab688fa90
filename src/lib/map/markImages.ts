import type { Map as MapLibreMap } from 'maplibre-gl';
import { HOLDERS, type Holder } from '../domain/schema/holding';
import { holderMark, HOLDER_MARK_SIZE, placeMark } from '../style/marks';
import { DAY, NIGHT, type Palette } from '../style/palette';
import { PATTERN_SIZE, PATTERNS, patternSvg, type Pattern } from '../style/patterns';

/** Marks are drawn at three times their size, so that they stay sharp when zoomed in. */
const PIXEL_RATIO = 3;

/**
 * Draws each mark and texture when the style first asks for it. The names of marks are
 * `light/holder:glyph`, with `place` for a place that nobody holds; those of textures
 * `light/pattern:name`: as the layers write them.
 */
export function drawMarksOnDemand(map: MapLibreMap): void {
	map.setMissingStyleImageResolver(async (id) => {
		const [light = '', group = '', glyph = ''] = id.split(/[/:]/);
		if (glyph === '') return;
		const palette = light === 'night' ? NIGHT : DAY;
		const image = isPattern(group, glyph)
			? await drawn(patternSvg(glyph, palette), PATTERN_SIZE * PIXEL_RATIO)
			: await drawn(markSvg(group, glyph, palette), HOLDER_MARK_SIZE * PIXEL_RATIO);
		if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
	});
}

function markSvg(group: string, glyph: string, palette: Palette): string {
	return isHolder(group) ? holderMark(group, glyph, palette) : placeMark(glyph, palette);
}

function isPattern(group: string, name: string): name is Pattern {
	return group === 'pattern' && (PATTERNS as readonly string[]).includes(name);
}

function isHolder(group: string): group is Holder {
	return (HOLDERS as readonly string[]).includes(group);
}

async function drawn(svg: string, size: number): Promise<ImageData> {
	const image = new Image(size, size);
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = new OffscreenCanvas(size, size);
	// Kept off the graphics card: reading a mark back from there stops the page, up to a second at dusk.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no 2D canvas to draw the marks on');
	context.drawImage(image, 0, 0, size, size);
	return context.getImageData(0, 0, size, size);
}
