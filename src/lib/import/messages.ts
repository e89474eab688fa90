import type { Feature } from 'geojson';
import type { BBox } from '../geo/position';
import type { FoundFaults } from './FaultList';
import type { OwnFeature } from './ownFeature';

/** What the worker is asked; each question has one answer, in the order of the questions. */
export type Question =
	| { kind: 'read'; file: Blob }
	/** Features to be drawn, by their rows: as many of them as go in one piece. */
	| { kind: 'draw'; rows: readonly number[] }
	/** What some features are called and say, in the order of the file. */
	| { kind: 'tell'; from: number; count: number };

/** When features are there, by their rows: in minutes, NaN for the undated; an open end is Infinity. */
export interface OwnTimes {
	from: Float64Array<ArrayBuffer>;
	to: Float64Array<ArrayBuffer>;
}

/** What is known of a file once it is read. */
export interface OwnSummary {
	features: number;
	/** Of those, how many are dated, and how many are nowhere. */
	dated: number;
	unplaced: number;
	bbox: BBox | undefined;
	times: OwnTimes;
}

/** What is drawn of some features, and how many of the rows asked for that was. */
export interface DrawnPiece {
	features: Feature[];
	count: number;
}

/** What is told of a feature: everything but its shape. */
export interface ToldFeature extends Omit<OwnFeature, 'geometry'> {
	row: number;
	shape: 'point' | 'line' | 'area' | 'several' | 'none';
}

export type Answer =
	| { kind: 'read'; summary: OwnSummary }
	| ({ kind: 'refused' } & FoundFaults)
	| { kind: 'draw'; piece: DrawnPiece }
	| { kind: 'tell'; told: ToldFeature[] };
