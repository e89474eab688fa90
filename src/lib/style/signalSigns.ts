import { SIGN_HEIGHT, SIGN_WIDTH, type LegendDrawing } from './legendDrawing';
import type { Palette } from './palette';
import { RINGS } from './signalLook';

const [X, Y] = [SIGN_WIDTH / 2, SIGN_HEIGHT / 2];
/** Pixels a metre in the sign of a shot: its third ring just touches the frame. */
const RING_SCALE = 0.02;
const WAY = `M6 ${Y + 6}L${SIGN_WIDTH - 8} ${Y - 6}`;

/** The signs of shots and lights, as the map's own layer draws them. */
export function signalSigns(by: LegendDrawing, palette: Palette) {
	const town = by.fill('block');
	const river = by.fill('water');
	const { fire, mrc, waterName } = palette;
	return {
		shot: river + rings(fire) + star([X, Y], 9, fire),
		gun: river + star([X, Y], 13, fire) + circle([X, Y], 4, 'none', mrc),
		splash: river + course(mrc) + splash([SIGN_WIDTH - 14, Y + 7], waterName),
		crack: town + course(mrc) + crack([SIGN_WIDTH - 14, Y + 7], fire, mrc),
		tracer: town + dashes(fire, 2.2, '9 6'),
		rifles: town + dashes(fire, 1.3, '5 6'),
		burst: town + crack([X, Y], fire, mrc),
		beam: river + beam(fire),
		lantern: river + circle([X, Y], 9, 'none', fire) + circle([X, Y], 4, fire)
	};
}

type Point = readonly [x: number, y: number];

function circle([x, y]: Point, radius: number, fill: string, stroke = 'none'): string {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="1.6"/>`;
}

function rings(colour: string): string {
	return RINGS.map(
		({ metres, opacity }) => `<g opacity="${opacity}">${ring(metres * RING_SCALE, colour)}</g>`
	).join('');
}

function ring(radius: number, colour: string): string {
	return circle([X, Y], radius + 3, 'none', colour);
}

function star([x, y]: Point, size: number, colour: string): string {
	return `<path d="${points([x, y], 8, size, size * 0.3)}" fill="${colour}"/>`;
}

function crack([x, y]: Point, core: string, rim: string): string {
	const outer = `<path d="${points([x, y], 7, 11, 5)}" fill="${rim}"/>`;
	return `${outer}<path d="${points([x, y], 7, 6, 3)}" fill="${core}"/>`;
}

/** A star of so many points as a path: far and near corners by turns. */
function points([x, y]: Point, count: number, far: number, near: number): string {
	const corners = Array.from({ length: count * 2 }, (_, index) => {
		const angle = (Math.PI * index) / count - Math.PI / 2;
		const radius = index % 2 === 0 ? far : near;
		return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
	});
	return `M${corners.join('L')}z`;
}

function course(colour: string): string {
	const arc = `M4 ${Y + 10}Q${X} -10 ${SIGN_WIDTH - 14} ${Y + 7}`;
	return `<path d="${arc}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
}

function splash(at: Point, colour: string): string {
	return (
		[6, 11].map((radius) => circle(at, radius, 'none', colour)).join('') + circle(at, 2, colour)
	);
}

function dashes(colour: string, width: number, pattern: string): string {
	return [-3, 3]
		.map(
			(offset) =>
				`<path d="${WAY}" transform="translate(0 ${offset})" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${pattern}" stroke-dashoffset="${offset}"/>`
		)
		.join('');
}

function beam(colour: string): string {
	return `<path d="M6 ${Y + 8}L54 ${Y - 14}V${Y}z" fill="${colour}" fill-opacity=".5"/>${circle([7, Y + 8], 3.5, colour)}`;
}
