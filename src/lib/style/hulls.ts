import type { Hull } from '../domain/schema/force';
import type { Side } from '../domain/schema/event';
import { sideColour } from './marks';
import type { Palette } from './palette';

/**
 * A hull in plan, in pixels at zoom 14, along the ship from the bow (−½) to the stern (½). Larger
 * than life by up to four times, as on every plan; the proportions are the ships' own.
 */
interface HullPlan {
	length: number;
	beam: number;
	/** How fine the bow is: the share of the length over which it widens. */
	bow: number;
	stern: 'round' | 'square' | 'fine';
	funnels?: readonly number[];
	/** Turrets and guns, by what they point at. */
	guns?: readonly (readonly [at: number, towards: 'bow' | 'stern'])[];
	masts?: readonly number[];
	/** Rails on which mines are carried to the stern. */
	hasRails?: boolean;
	/** A house on deck, from and to. */
	house?: readonly [from: number, to: number];
	/** How many lie side by side. */
	count?: number;
}

/** Aurora had three funnels; the battleship two, and guns fore and aft; a sweeper was a tug. */
const PLANS: Readonly<Record<Hull, HullPlan>> = {
	cruiser: {
		...{ length: 100, beam: 15, bow: 0.34, stern: 'round', funnels: [-0.12, -0.02, 0.08] },
		...{ masts: [-0.22, 0.24], house: [-0.22, 0.2] },
		guns: [
			[-0.33, 'bow'],
			[0.34, 'stern']
		]
	},
	battleship: {
		...{ length: 50, beam: 11, bow: 0.3, stern: 'round', funnels: [-0.06, 0.06] },
		...{ masts: [0.2], house: [-0.14, 0.16] },
		guns: [
			[-0.26, 'bow'],
			[0.28, 'stern']
		]
	},
	minelayer: {
		...{ length: 47, beam: 8.4, bow: 0.3, stern: 'square', funnels: [-0.05, 0.07] },
		...{ masts: [-0.2, 0.22], hasRails: true }
	},
	destroyer: {
		...{ length: 46, beam: 6.6, bow: 0.42, stern: 'square', funnels: [-0.14, -0.04, 0.06] },
		guns: [
			[-0.3, 'bow'],
			[0.34, 'stern']
		]
	},
	patrol_ship: {
		...{ length: 41, beam: 6.6, bow: 0.4, stern: 'square', funnels: [-0.06] },
		...{ masts: [0.12], guns: [[-0.28, 'bow']] }
	},
	minesweeper: {
		...{ length: 27, beam: 6.6, bow: 0.3, stern: 'round', funnels: [0.02], count: 2 },
		house: [-0.16, 0.14]
	},
	training_ship: {
		...{ length: 43, beam: 7.6, bow: 0.36, stern: 'round', funnels: [0.02] },
		masts: [-0.26, -0.06, 0.24]
	},
	yacht: {
		...{ length: 42, beam: 6.6, bow: 0.44, stern: 'fine', funnels: [0.02] },
		...{ masts: [-0.18, 0.2], house: [-0.12, 0.16] }
	}
};

const RIM = 1.6;
const BETWEEN = 2.5;

/** The size of a hull at zoom 14 in pixels, the rim included: across, and from bow to stern. */
export function hullSize(hull: Hull): readonly [width: number, height: number] {
	const { length, beam, count = 1 } = PLANS[hull];
	return [count * beam + (count - 1) * BETWEEN + 2 * RIM, length + 2 * RIM];
}

/**
 * A ship in plan, as SVG, bow to the north: a core of paper in a rim of her side's colour, her
 * funnels and guns, and amidships her side's shape. A broken rim where she is only supposed.
 */
export function shipHull(
	hull: Hull,
	side: Side,
	palette: Palette,
	{ isRecorded }: { isRecorded: boolean }
): string {
	const plan = PLANS[hull];
	const { beam, count = 1 } = plan;
	const [width, height] = hullSize(hull);
	const ship = onePlan(plan, side, palette, isRecorded);
	const ships = Array.from({ length: count }, (_, index) => {
		const x = RIM + beam / 2 + index * (beam + BETWEEN);
		return `<g transform="translate(${x} ${height / 2})">${ship}</g>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ships.join('')}</svg>`;
}

function onePlan(plan: HullPlan, side: Side, palette: Palette, isRecorded: boolean): string {
	const { length, beam, house, masts = [], funnels = [], guns = [] } = plan;
	const colour = sideColour(side, palette);
	const at = (share: number) => (share * length).toFixed(1);
	const dash = isRecorded ? '' : ' stroke-dasharray="3 2"';
	const parts = [
		`<path d="${outline(plan)}" fill="${palette.markCore}" stroke="${colour}" stroke-width="${RIM}" stroke-linejoin="round"${dash}/>`
	];
	if (house) {
		const [from, to] = house;
		const wide = beam * 0.5;
		parts.push(
			`<rect x="${-wide / 2}" y="${at(from)}" width="${wide}" height="${at(to - from)}" rx="1.5" fill="${colour}" fill-opacity=".18" stroke="${colour}" stroke-width=".6"/>`
		);
	}
	if (plan.hasRails) {
		const x = beam * 0.25;
		parts.push(
			`<path d="M${-x} ${at(0.14)}V${at(0.46)}M${x} ${at(0.14)}V${at(0.46)}" fill="none" stroke="${colour}" stroke-width=".7" stroke-dasharray="1.2 1"/>`
		);
	}
	for (const mast of masts) {
		parts.push(
			`<path d="M${-beam * 0.34} ${at(mast)}H${beam * 0.34}" stroke="${colour}" stroke-width=".8"/>`
		);
	}
	for (const [place, towards] of guns) {
		const barrel = (towards === 'bow' ? -1 : 1) * (length > 60 ? 8 : 4.6);
		parts.push(
			`<path d="M0 ${at(place)}v${barrel}" stroke="${colour}" stroke-width="1.3"/><circle cy="${at(place)}" r="${(beam * 0.2).toFixed(1)}" fill="${colour}"/>`
		);
	}
	for (const funnel of funnels) {
		parts.push(
			`<ellipse cy="${at(funnel)}" rx="${(beam * 0.17).toFixed(1)}" ry="${(beam * 0.2).toFixed(1)}" fill="${palette.ink}"/>`
		);
	}
	parts.push(`<g transform="translate(0 ${at(0.19)})">${sign(side, colour, beam * 0.24)}</g>`);
	return parts.join('');
}

function outline({ length, beam, bow, stern }: HullPlan): string {
	const [half, wide] = [length / 2, beam / 2];
	const shoulder = -half + bow * length;
	const quarter = half - 0.2 * length;
	const bowSide = (sign: 1 | -1) =>
		`C${sign * wide * 0.5} ${-half + bow * length * 0.3} ${sign * wide} ${shoulder - bow * length * 0.25} ${sign * wide} ${shoulder}`;
	const afterParts: Record<HullPlan['stern'], string> = {
		round: `C${wide} ${half - 1} ${wide * 0.5} ${half} 0 ${half}S${-wide} ${half - 1} ${-wide} ${quarter}`,
		square: `C${wide} ${half - 2} ${wide * 0.72} ${half} ${wide * 0.6} ${half}H${-wide * 0.6}C${-wide * 0.72} ${half} ${-wide} ${half - 2} ${-wide} ${quarter}`,
		fine: `C${wide} ${quarter + 3} ${wide * 0.5} ${half - 2} 0 ${half}C${-wide * 0.5} ${half - 2} ${-wide} ${quarter + 3} ${-wide} ${quarter}`
	};
	return `M0 ${-half}${bowSide(1)}V${quarter}${afterParts[stern]}V${shoulder}C${-wide} ${shoulder - bow * length * 0.25} ${-wide * 0.5} ${-half + bow * length * 0.3} 0 ${-half}z`;
}

/** The shape of a side, small: round, square or diamond. */
function sign(side: Side, colour: string, half: number): string {
	if (side === 'mrc') return `<circle r="${half}" fill="${colour}"/>`;
	const turn = side === 'government' ? '' : ' transform="rotate(45)"';
	return `<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}" fill="${colour}"${turn}/>`;
}
