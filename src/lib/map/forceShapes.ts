import type { Force } from '../domain/schema/force';
import { HULL_ZOOM, hullScale, markDiameter, markScale } from '../style/forceSize';
import { hullSize } from '../style/hulls';
import type { Language } from '../time/format';
import type { Box, Mark } from './layoutMarks';

/** Mean width of a letter of the names, and of those in the spelling of 1917, in pixels. */
const LETTER_WIDTHS: Readonly<Record<Language, number>> = { en: 6.2, ru: 7.1 };
const LINE_HEIGHT = 15;
const WIDEST_NAME = 150;
/** What each side of a name's paper takes, in pixels. */
const NAME_PADDING = 4;
/** Marks may touch by so much. */
const LAP = 2;

/** Whether a force is drawn as a ship in plan at a zoom, and not as a mark. */
export function isHull({ hull }: Force, zoom: number): boolean {
	return hull !== undefined && zoom >= HULL_ZOOM;
}

/** What a force covers round its point at a zoom, and how far it reaches, in pixels. */
export function shapeOf(
	force: Force,
	zoom: number,
	bearingDegrees: number
): Pick<Mark, 'covers' | 'reach' | 'isFixed'> {
	if (force.hull === undefined || !isHull(force, zoom)) {
		const radius = (markDiameter(force.strength) * markScale(zoom)) / 2;
		return { covers: [square(0, 0, radius - LAP)], reach: [radius, radius], isFixed: false };
	}
	const [beam, length] = hullSize(force.hull).map((size) => size * hullScale(zoom)) as [
		number,
		number
	];
	const radians = (bearingDegrees * Math.PI) / 180;
	const [east, south] = [Math.sin(radians), -Math.cos(radians)];
	const pieces = Math.max(1, Math.round(length / beam));
	const covers = Array.from({ length: pieces }, (_, index) => {
		const along = ((index + 0.5) / pieces - 0.5) * length;
		return square(along * east, along * south, beam / 2);
	});
	const reach = [
		(Math.abs(east) * length + Math.abs(south) * beam) / 2,
		(Math.abs(south) * length + Math.abs(east) * beam) / 2
	] as const;
	return { covers, reach, isFixed: true };
}

/** The room that a name takes, in pixels: broken into lines where it is long. */
export function nameSize(name: string, language: Language): { width: number; height: number } {
	const width = name.length * LETTER_WIDTHS[language];
	return {
		width: Math.min(WIDEST_NAME, width) + 2 * NAME_PADDING,
		height: Math.ceil(width / WIDEST_NAME) * LINE_HEIGHT
	};
}

function square(x: number, y: number, half: number): Box {
	return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
