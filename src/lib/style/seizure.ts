import type { Holder } from '../domain/schema/holding';
import { HOLDER_MARK_SIZE } from './marks';
import type { Palette } from './palette';

/** What is drawn round the mark of a place that has just changed hands. */
export const SEIZURE_SIGNS = ['glow', 'ring', 'soft-ring'] as const;
export type SeizureSign = (typeof SEIZURE_SIGNS)[number];

/** How large each sign is, a mark being 1: a glow stands, a ring grows from the first to the second. */
export const GLOW_SCALE = 1.75;
export const RING_SCALE = [1.5, 2.7] as const;
/** Round small marks the signs are as round marks of this size: the taker's own mark may lie there. */
export const LEAST_SIGN_SIZE = 0.85;
/** At which share of its growth a ring stands still for who wants no motion, and in the legend. */
export const RING_STILL = 0.35;

const CENTRE = HOLDER_MARK_SIZE / 2;
const RING_RADIUS = 13.6;
/** Half the size of the former shape's outline: a little more than that of the mark upon it. */
const OUTLINE = { circle: 11.2, square: 10, diamond: 9.3 };

/** A sign as SVG, of the size of a mark; to be scaled. The ring is the new holder's, the glow the former's. */
export function seizureSign(sign: SeizureSign, holder: Holder, palette: Palette): string {
	const drawing = sign === 'glow' ? glow(holder, palette) : ring(holder, palette, sign === 'ring');
	const size = HOLDER_MARK_SIZE;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
}

function glow(holder: Holder, palette: Palette): string {
	const [left, right] = coloursOf(holder, palette);
	const id = `glow-${holder}`;
	const halo = `<radialGradient id="${id}"><stop offset=".35" stop-color="${right}" stop-opacity=".6"/><stop offset="1" stop-color="${right}" stop-opacity="0"/></radialGradient><circle cx="${CENTRE}" cy="${CENTRE}" r="${CENTRE - 0.5}" fill="url(#${id})"/>`;
	const outline = (path: string, colour: string) =>
		`<path d="${path}" fill="none" stroke="${palette.markCore}" stroke-width="2"/><path d="${path}" fill="none" stroke="${colour}" stroke-width=".95"/>`;
	if (holder === 'contested') {
		const { square, circle } = OUTLINE;
		return (
			halo +
			outline(`M${CENTRE} ${CENTRE - square}h${-square}v${2 * square}h${square}`, left) +
			outline(`M${CENTRE} ${CENTRE - circle}${arc(circle, 1)}`, right)
		);
	}
	return halo + outline(outlineOf(holder), right);
}

function outlineOf(holder: Exclude<Holder, 'contested'>): string {
	const { circle, square, diamond } = OUTLINE;
	if (holder === 'mrc') return `M${CENTRE} ${CENTRE - circle}${arc(circle, 1)}${arc(circle, -1)}z`;
	if (holder === 'government')
		return `M${CENTRE - square} ${CENTRE - square}h${2 * square}v${2 * square}h${-2 * square}z`;
	const half = diamond * Math.SQRT2;
	return `M${CENTRE} ${CENTRE - half}l${half} ${half} ${-half} ${half} ${-half} ${-half}z`;
}

/** A ring in two halves, since a contested place has two colours; soft where the hour is not known. */
function ring(holder: Holder, palette: Palette, isCrisp: boolean): string {
	const colours = coloursOf(holder, palette);
	const widths = isCrisp ? [2.1] : [5, 3.4, 1.8];
	const opacity = isCrisp ? 1 : 0.36;
	const casing = isCrisp
		? `<circle cx="${CENTRE}" cy="${CENTRE}" r="${RING_RADIUS}" fill="none" stroke="${palette.markCore}" stroke-opacity=".85" stroke-width="4"/>`
		: '';
	const halves = colours.flatMap((colour, side) =>
		widths.map(
			(width) =>
				`<path d="M${CENTRE} ${CENTRE - RING_RADIUS}a${RING_RADIUS} ${RING_RADIUS} 0 0 ${side} 0 ${2 * RING_RADIUS}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${width}"/>`
		)
	);
	return casing + halves.join('');
}

/** The colours of the left and of the right half. */
function coloursOf(holder: Holder, palette: Palette): readonly [string, string] {
	if (holder === 'contested') return [palette.government, palette.mrc];
	return [palette[holder], palette[holder]];
}

/** Half a circle about the centre: down the right side, or up the left. */
function arc(radius: number, direction: 1 | -1): string {
	return `a${radius} ${radius} 0 0 1 0 ${2 * radius * direction}`;
}
