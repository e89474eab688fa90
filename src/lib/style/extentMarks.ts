import type { Side } from '../domain/schema/event';
import type { ExtentKind } from '../domain/schema/extent';
import type { Palette } from './palette';
import { sideColour } from './marks';

/** Side of the square that a sign on the line of an extent is drawn in, in pixels. */
export const EXTENT_SIGN_SIZE = 24;

/** The kinds that are lines and bear signs; a crowd is dots. */
export type ExtentLineKind = Exclude<ExtentKind, 'crowd'>;

const MIDDLE = EXTENT_SIGN_SIZE / 2;
/** The post of a side: round for the MRC, square for the government, a diamond for neither. */
const POSTS: Readonly<Record<'mrc' | 'government' | 'neither', string>> = {
	mrc: `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="3.9"/>`,
	government: `<path d="M8.7 8.7h6.6v6.6h-6.6z"/>`,
	neither: `<path d="M12 7.2 16.8 12 12 16.8 7.2 12z"/>`
};

/**
 * What stands again and again along the line of an extent, as SVG, the line running from left to
 * right: a post with a stroke across for a cordon, the post alone for a guard, a joint for a
 * barricade, arrows both ways for a patrol.
 */
export function extentSign(kind: ExtentLineKind, side: Side, palette: Palette): string {
	const size = EXTENT_SIGN_SIZE;
	const drawing = signOf(kind, side, palette);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
}

function signOf(kind: ExtentLineKind, side: Side, palette: Palette): string {
	const colour = sideColour(side, palette);
	const cased = (shape: string) =>
		`<g fill="${palette.markCore}" stroke="${palette.markCore}" stroke-width="2.6" stroke-linejoin="round">${shape}</g><g fill="${colour}">${shape}</g>`;
	const post = POSTS[side === 'both' ? 'neither' : side];
	switch (kind) {
		case 'cordon': {
			const stroke = '<path d="M10.8 2.4h2.4v19.2h-2.4z"/>';
			return cased(stroke + post);
		}
		case 'guard':
			return cased(post);
		case 'barricade':
			return `<path d="M12 7.6v8.8" stroke="${palette.markCore}" stroke-width="1.5"/>`;
		case 'patrol':
			return cased('<path d="M1 12 7.6 7.4v9.2zM23 12 16.4 7.4v9.2z"/>');
	}
}

/** The name of the image of a sign, as the style writes it: `light/extent:kind-side`. */
export function extentImagePrefix({ id }: Palette): string {
	return `${id}/extent:`;
}
