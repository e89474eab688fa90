import { SIGN_HEIGHT, SIGN_WIDTH, SIGN_ZOOM } from './legendDrawing';
import { FORCE_MARK_SIZE, forceMark, HOLDER_MARK_SIZE, holderMark } from './marks';
import type { Palette } from './palette';
import { GLOW_SCALE, RING_SCALE, RING_STILL, seizureSign, type SeizureSign } from './seizure';
import {
	arrowSize,
	COLUMN_CORE,
	COLUMN_TAPER,
	columnWidth,
	FADED_SHARE,
	TRAIL_DASH,
	trailWidth
} from './trail';

const MIDDLE = SIGN_HEIGHT / 2;
const LEFT = -4;
const RIGHT = SIGN_WIDTH + 4;
const ACROSS = `M${LEFT} ${MIDDLE}H${RIGHT}`;
/** Marks of the legend are a little smaller than on the map. */
const MARK_SCALE = 0.56;

/** The road that a force has gone, as SVG: its course attested or inferred. */
export function trail(palette: Palette, isInferred: boolean): string {
	const [casing, width] = [true, false].map((isCasing) => trailWidth(SIGN_ZOOM, isCasing));
	const [ink, gap] = [TRAIL_DASH.ink, TRAIL_DASH.gap].map((length) =>
		(length * (width ?? 0)).toFixed(2)
	);
	const dashes = isInferred ? ` stroke-dasharray="${ink} ${gap}"` : '';
	const { length, half } = arrowSize(SIGN_ZOOM);
	const head = `M${SIGN_WIDTH / 2 - length / 2} ${MIDDLE - half}l${length} ${half} ${-length} ${half}z`;
	return (
		`<path d="${ACROSS}" stroke="${palette.markCore}" stroke-opacity=".8" stroke-width="${casing?.toFixed(1)}"${dashes}/>` +
		`<path d="${head}" fill="${palette.markCore}" stroke="${palette.markCore}" stroke-width="3"/>` +
		`<path d="${ACROSS}" stroke="${palette.mrc}" stroke-width="${width?.toFixed(1)}"${dashes}/>` +
		`<path d="${head}" fill="${palette.mrc}"/>`
	);
}

/** The signs of what moves and changes, as SVG, on the grounds given. */
export function motionSigns(palette: Palette, { town, road }: { town: string; road: string }) {
	return {
		fading: road + faded('trail-fades', trail(palette, false), FADED_SHARE),
		column: road + column(palette),
		rough: town + rough(palette),
		ring: town + seized('ring', palette),
		glow: town + seized('glow', palette),
		turning: town + turning(palette),
		disputed: town + disputed(palette)
	};
}

/** A drawing that pales towards its older end, at the left. */
function faded(id: string, drawing: string, least: number): string {
	return (
		`<linearGradient id="${id}"><stop stop-color="#fff" stop-opacity="${least * 0.3}"/><stop offset="1" stop-color="#fff"/></linearGradient>` +
		`<mask id="${id}-mask" maskUnits="userSpaceOnUse" x="0" y="0" width="${SIGN_WIDTH}" height="${SIGN_HEIGHT}"><path d="M0 0h${SIGN_WIDTH}v${SIGN_HEIGHT}H0z" fill="url(#${id})"/></mask>` +
		`<g mask="url(#${id}-mask)">${drawing}</g>`
	);
}

/** A body of men on the road, its head to the right. */
function column(palette: Palette): string {
	const head = columnWidth(SIGN_ZOOM) / 2;
	const band = (fill: string, scale: number, grow = 0) => {
		const [at, tail] = [head * scale + grow, head * COLUMN_TAPER * scale + grow];
		const [from, to] = [9 - grow, SIGN_WIDTH - 13];
		return `<path d="M${from} ${MIDDLE - tail}L${to} ${MIDDLE - at}a${at} ${at} 0 0 1 0 ${2 * at}L${from} ${MIDDLE + tail}z" fill="${fill}"/>`;
	};
	return (
		band(palette.markCore, 1, 1.5) + band(palette.mrc, 1) + band(palette.markCore, COLUMN_CORE)
	);
}

/** A force that comes into view: three of it, each clearer than the last. */
function rough(palette: Palette): string {
	const mark = forceMark('mrc', 'red-guard', palette, {
		...{ bearingDegrees: undefined, isRecorded: true }
	});
	return [0.22, 0.5, 1]
		.map((opacity, index) => {
			const x = SIGN_WIDTH / 2 + (index - 1) * 15;
			return `<g opacity="${opacity}">${centred(mark, { size: FORCE_MARK_SIZE, scale: 0.5, x })}</g>`;
		})
		.join('');
}

/** A place taken from the government, with a sign of it. */
function seized(sign: SeizureSign, palette: Palette): string {
	const mark = centred(holderMark('mrc', 'station', palette), {
		...{ size: HOLDER_MARK_SIZE, scale: MARK_SCALE, x: SIGN_WIDTH / 2 }
	});
	const [least, most] = RING_SCALE;
	const scale = sign === 'glow' ? GLOW_SCALE : least + (most - least) * RING_STILL;
	const around = seizureSign(sign, sign === 'glow' ? 'government' : 'mrc', palette);
	return (
		centred(around, { size: HOLDER_MARK_SIZE, scale: MARK_SCALE * scale, x: SIGN_WIDTH / 2 }) + mark
	);
}

/** A mark seen half from its edge. */
function turning(palette: Palette): string {
	const mark = centred(holderMark('mrc', 'station', palette), {
		...{ size: HOLDER_MARK_SIZE, scale: 0.94, x: SIGN_WIDTH / 2 }
	});
	const x = SIGN_WIDTH / 2;
	return `<g transform="translate(${x} 0) scale(.4 1) translate(${-x} 0)">${mark}</g>`;
}

/** A place on which accounts differ: its mark, and the sign for it above, to the right. */
function disputed(palette: Palette): string {
	const x = SIGN_WIDTH / 2;
	const mark = centred(holderMark('mrc', 'palace', palette), {
		...{ size: HOLDER_MARK_SIZE, scale: MARK_SCALE, x }
	});
	const unequal = `<path d="M-3.4 -1.6h6.8M-3.4 1.6h6.8M-2.2 4.4 2.2 -4.4" stroke="${palette.ink}" stroke-width="1.2"/>`;
	return (
		mark +
		`<g transform="translate(${x + 13} ${MIDDLE - 9})"><circle r="7.4" fill="${palette.paper}" stroke="${palette.ink}"/>${unequal}</g>`
	);
}

function centred(
	mark: string,
	{ size, scale, x }: { size: number; scale: number; x: number }
): string {
	const [left, top] = [x - (size * scale) / 2, (SIGN_HEIGHT - size * scale) / 2];
	return `<g transform="translate(${left} ${top}) scale(${scale})">${mark}</g>`;
}
