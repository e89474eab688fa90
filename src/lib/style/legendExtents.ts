import type { Side } from '../domain/schema/event';
import { EXTENT_SIGN_SIZE, extentSign, type ExtentLineKind } from './extentMarks';
import { SIGN_HEIGHT, SIGN_WIDTH, type LegendDrawing } from './legendDrawing';
import type { Palette } from './palette';

const MIDDLE = SIGN_HEIGHT / 2;
const ALONG = `M-4 ${MIDDLE}H${SIGN_WIDTH + 4}`;
/** How large the signs on a line are at the legend's zoom. */
const SCALE = 0.62;
/** The ground of a crowd, and its dots, closer in the middle. */
const GROUND = 'M6 10 44 6 55 16 50 29 14 31z';
const DOTS: readonly (readonly [x: number, y: number])[] = [
	...([
		[13, 14],
		[20, 11],
		[27, 14],
		[33, 9],
		[41, 11],
		[48, 15]
	] as const),
	...([
		[17, 19],
		[23, 17],
		[26, 20],
		[29, 17],
		[32, 19],
		[35, 15],
		[38, 18]
	] as const),
	...([
		[43, 20],
		[21, 24],
		[25, 25],
		[29, 23],
		[33, 24],
		[37, 23],
		[47, 24],
		[16, 27],
		[40, 27]
	] as const)
];

/** The signs of cordons and crowds on the ground given, drawn with the layers of the map. */
export function extentSigns(by: LegendDrawing, palette: Palette, ground: string) {
	const line = (kind: ExtentLineKind, side: Side, spacing: number, course = 'attested') => {
		const feature = { properties: { kind, side, course }, state: { presence: 1 } };
		const sign = extentSign(kind, side, palette);
		return (
			ground +
			by.line('extent-casing', ALONG, feature) +
			by.line('extent-line', ALONG, feature) +
			evenly(spacing)
				.map((x) => placed(sign, x))
				.join('')
		);
	};
	const crowd = { properties: { kind: 'crowd', side: 'mrc' }, state: { presence: 1 } };
	return {
		cordon_mrc: line('cordon', 'mrc', 17),
		cordon_government: line('cordon', 'government', 17),
		extent_inferred: line('cordon', 'mrc', 17, 'inferred'),
		guard: line('guard', 'mrc', 17),
		patrol: line('patrol', 'mrc', 40),
		barricade: line('barricade', 'government', 11),
		crowd:
			ground +
			by.fill('extent-area', GROUND, crowd) +
			DOTS.map((at) => by.circle('extent-dots', at, crowd)).join('')
	};
}

/** Positions across the sign, as far from each other, the middle of them in its middle. */
function evenly(spacing: number): number[] {
	const beside = Math.floor(SIGN_WIDTH / 2 / spacing);
	return Array.from(
		{ length: 2 * beside + 1 },
		(_, index) => SIGN_WIDTH / 2 + (index - beside) * spacing
	);
}

function placed(sign: string, x: number): string {
	const half = (EXTENT_SIGN_SIZE * SCALE) / 2;
	return `<g transform="translate(${x - half} ${MIDDLE - half}) scale(${SCALE})">${sign}</g>`;
}
