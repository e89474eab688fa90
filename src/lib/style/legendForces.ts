import { STANDARD_DIAMETER, markDiameter } from './forceSize';
import { hullSize, shipHull } from './hulls';
import { centred, SIGN_HEIGHT, SIGN_WIDTH } from './legendDrawing';
import { FORCE_MARK_SIZE, forceMark, HOLDER_MARK_SIZE, holderMark } from './marks';
import type { Palette } from './palette';

/** Signs of who moves, by the icon within; `ship` and `berth` are drawn as ships in plan. */
export const FORCE_SIGNS = [
	...(['red_guard', 'soldiers', 'sailors', 'cadets', 'cossacks', 'women_battalion'] as const),
	...(['armoured_cars', 'cyclists', 'artillery', 'staff', 'delegation', 'procession'] as const),
	...(['prisoners', 'person', 'walk', 'car', 'tram', 'train', 'ship', 'berth'] as const)
] as const;
export type ForceSign = (typeof FORCE_SIGNS)[number];

type MarkSign = Exclude<ForceSign, 'ship' | 'berth'>;
/** Whose mark explains each sign, and the icon where it is not named like the sign. */
const MARKS: Readonly<Record<MarkSign, readonly ['mrc' | 'government' | 'neither', string?]>> = {
	red_guard: ['mrc', 'red-guard'],
	soldiers: ['mrc'],
	sailors: ['mrc'],
	cadets: ['government'],
	cossacks: ['government'],
	women_battalion: ['government', 'women-battalion'],
	armoured_cars: ['mrc', 'armoured-cars'],
	cyclists: ['neither'],
	artillery: ['government'],
	staff: ['mrc', 'hq'],
	delegation: ['government'],
	procession: ['government', 'umbrella'],
	prisoners: ['government', 'arrest'],
	person: ['mrc'],
	walk: ['mrc'],
	car: ['government'],
	tram: ['mrc'],
	train: ['mrc']
};
/** Of the drawing of a mark, what its rim takes. */
const RIM_SHARE = 30.8 / FORCE_MARK_SIZE;
const STANDING = { bearingDegrees: undefined, isRecorded: true };

/** The signs of forces as SVG, on a piece of town or, for ships, of water. */
export function forceSigns(
	palette: Palette,
	town: string,
	water: string
): Readonly<Record<ForceSign | 'size' | 'open', string>> {
	const mark = (sign: MarkSign) => {
		const [side, glyph = sign] = MARKS[sign];
		return town + centred(forceMark(side, glyph, palette, STANDING), FORCE_MARK_SIZE, 0.86);
	};
	const marks = Object.fromEntries(
		(Object.keys(MARKS) as MarkSign[]).map((sign) => [sign, mark(sign)])
	) as Record<MarkSign, string>;
	return {
		...marks,
		ship: water + hull(palette, 'cruiser', 0),
		berth: water + [-9, 0, 9].map((x) => hull(palette, 'destroyer', x)).join(''),
		size: town + sizes(palette),
		open: town + openAndFilled(palette)
	};
}

function hull(palette: Palette, kind: 'cruiser' | 'destroyer', across: number): string {
	const [width, height] = hullSize(kind);
	const scale = (SIGN_HEIGHT - 4) / height;
	const [x, y] = [SIGN_WIDTH / 2 + across - (width * scale) / 2, 2];
	const ship = shipHull(kind, 'mrc', palette, { isRecorded: true });
	return `<g transform="translate(${x} ${y}) scale(${scale})">${ship}</g>`;
}

/** The mark of a dozen men, of an unknown strength, and of ten thousand. */
function sizes(palette: Palette): string {
	const diameters = [
		markDiameter({ low: 12, high: 12 }),
		STANDARD_DIAMETER,
		markDiameter({ low: 10_000, high: 10_000 })
	];
	const scale = SIGN_WIDTH / (diameters.reduce((sum, diameter) => sum + diameter, 0) + 10);
	let left = 2;
	return diameters
		.map((diameter) => {
			const size = (diameter * scale) / RIM_SHARE;
			const x = left - (size - diameter * scale) / 2;
			left += diameter * scale + 2;
			const at = `translate(${x} ${(SIGN_HEIGHT - size) / 2}) scale(${size / FORCE_MARK_SIZE})`;
			return `<g transform="${at}">${forceMark('mrc', 'soldiers', palette, STANDING)}</g>`;
		})
		.join('');
}

function openAndFilled(palette: Palette): string {
	const moving = forceMark('mrc', 'red-guard', palette, { ...STANDING, bearingDegrees: 0 });
	const held = holderMark('mrc', 'telegraph', palette);
	const beside = (drawing: string, x: number) => `<g transform="translate(${x} 0)">${drawing}</g>`;
	return (
		beside(centred(moving, FORCE_MARK_SIZE, 0.62), -14) +
		beside(centred(held, HOLDER_MARK_SIZE, 0.72), 15)
	);
}
