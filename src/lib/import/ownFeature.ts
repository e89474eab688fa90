import type { Geometry } from 'geojson';
import type { BBox } from '../geo/position';
import type { Interval } from '../time/interval';

/** One feature of a visitor's own, checked; its row counts from 0. */
export interface OwnFeature {
	/** None where the file says nothing of where it is. */
	geometry: Geometry | undefined;
	bbox: BBox | undefined;
	/** How many positions it has. */
	vertices: number;
	/** None where it is always there. */
	time: Interval | undefined;
	/** What it is called; empty where it bears no name. */
	title: string;
	/** What else the file says of it: names of properties and what they say, as text. */
	properties: readonly (readonly [name: string, text: string])[];
}

/** What a file of a visitor's own holds. */
export interface OwnFile {
	features: readonly OwnFeature[];
	vertices: number;
	/** The rectangle round all that has a place; none where nothing has. */
	bbox: BBox | undefined;
}
