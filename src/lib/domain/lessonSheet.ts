import type { Names } from './schema/common';
import type { Instant } from '../time/instant';
import type { ChronologyEvent } from './schema/event';

/** A place on the sheet's map, with its number. */
export interface SheetPlace {
	number: number;
	/** Where the number stands. */
	x: number;
	y: number;
	/** Where the place is: elsewhere where others stood too near. */
	at: readonly [number, number];
}

/** A march on the sheet's map: its course as the path of an SVG, and where its letter stands. */
export interface SheetMarch {
	letter: string;
	path: string;
	x: number;
	y: number;
	/** Whether the course is recorded; else it is dashed. */
	isAttested: boolean;
}

/** A blank map to be printed, in units of its own; nothing on it says what is to be filled in. */
export interface SheetMap {
	width: number;
	height: number;
	/** Paths of an SVG. */
	water: string;
	greens: string;
	buildings: string;
	streets: { path: string; width: number }[];
	bridges: string;
	places: SheetPlace[];
	marches: SheetMarch[];
	/** Of waters and islands, to find one's way by. */
	names: { name: Names; x: number; y: number; isWater: boolean }[];
	/** Length of a bar, and the round length in metres that it stands for. */
	scale: { length: number; metres: number };
}

/** What belongs to the numbers and letters: for the answer sheet alone. */
export interface SheetKey {
	places: { number: number; name: Names }[];
	marches: {
		letter: string;
		/** Id of the force. */
		force: string;
		name: { en: string; ru: string };
		from: Instant;
		to: Instant;
		precision: ChronologyEvent['precision'];
		isAttested: boolean;
	}[];
}
