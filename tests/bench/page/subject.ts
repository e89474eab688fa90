import type { CompiledAtlas } from '$lib/domain/compiled';

/** A place that is to be seen over a half-open interval, in minutes of the story. */
export interface DatedPoint {
	/** From 1, in the order of the atlas' holdings. */
	id: number;
	position: readonly [number, number];
	from: number;
	to: number;
}

/** A way that is to be seen from its start until the longest trail has faded after its end. */
export interface DatedWay {
	id: string;
	path: readonly (readonly [number, number])[];
	/** Instants of the path's positions, in minutes of the story. */
	instants: readonly number[];
}

/** What every subject is to show: the same, whatever draws it. */
export interface DatedFeatures {
	atlas: CompiledAtlas;
	points: readonly DatedPoint[];
	ways: readonly DatedWay[];
}

/** What a subject says that it shows. */
export interface Shown {
	/** `points` or `ways`: what is compared. */
	kind: 'points' | 'ways';
	/** How many there are, where the subject can count them. */
	count?: number;
	/** Which they are, where it can tell. */
	ids?: readonly (number | string)[];
	/** Whether `ids` are only some of them: what lies under others cannot be picked. */
	isSample?: boolean;
	/** What is wrong with the picture itself. */
	faults?: readonly string[];
}

/** One technique of showing dated features at an instant. */
export interface Subject {
	/** Shows what is to be seen at `t`; the picture may come later. */
	show(t: number): void;
	/** Resolves when the picture of what was asked for last has been drawn. */
	drawn(): Promise<void>;
	/** What is shown at `t`, which is shown already. */
	shown(t: number): Promise<Shown> | Shown;
}

/** Makes a subject in an element of the page. */
export type StartSubject = (element: HTMLElement, features: DatedFeatures) => Promise<Subject>;

/** How long the road behind a force stays in view, in minutes, with every technique. */
export const TRAIL_MINUTES = 120;
