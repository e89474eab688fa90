/** A mark of a stop on a printed plan. */
export interface PlanStop {
	id: string;
	/** From 1. */
	number: number;
	/** Where its mark is drawn: beside its spot where others are too near. */
	mark: readonly [number, number];
	spot: readonly [number, number];
}

/** A name, written along a path from its middle. */
export interface PlanLabel {
	text: string;
	kind: 'water' | 'street';
	/** Height of its letters. */
	size: number;
	/** The path, of two points or more, from left to right. */
	d: string;
}

/**
 * The plan of a tour for paper, in units of which ten are a millimetre where the sheet is 178 mm
 * wide: north is up, paths are those of SVG.
 */
export interface TourPlan {
	width: number;
	height: number;
	water: string;
	parks: string;
	buildings: string;
	railways: string;
	/** Streets of one width each, and the bridges: the narrowest first. */
	streets: readonly { width: number; d: string }[];
	bridges: readonly { width: number; d: string }[];
	/** The whole way. */
	way: string;
	stops: readonly PlanStop[];
	labels: readonly PlanLabel[];
	/** How long so many metres are. */
	scale: { metres: number; length: number };
}
