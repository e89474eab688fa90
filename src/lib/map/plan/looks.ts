import { paintAt, type PaintContext } from '../../style/paintAt';
import type { PlanLayerSpecification } from './splitStyle';

/** What one layer draws some features with: all those of which its paint reads the same. */
export interface Look {
	/** The layer, by its index among those of the plan. */
	layer: number;
	/** What the paint reads of the features. */
	properties: Readonly<Record<string, unknown>>;
	/** The feature's id where its state matters. */
	id?: number;
	/** Length of its line, in units of the vertices, where its state matters. */
	length?: number;
}

/** Zooms at which a filter may give different answers. */
const ZOOMS = Array.from({ length: 20 }, (_, zoom) => zoom);

/** The feature properties that the paint of a layer, or its filter if that asks for the zoom, reads. */
export function propertiesRead({ paint, filter }: PlanLayerSpecification): string[] {
	const parts = [paint, asksFor(filter, 'zoom') ? filter : undefined];
	return [...new Set(parts.flatMap((part) => named(part, 'get')))];
}

/** Whether an expression, or any value within it, asks for this: `zoom`, `feature-state`. */
export function asksFor(value: unknown, operator: string): boolean {
	if (Array.isArray(value)) {
		return value[0] === operator || value.some((part) => asksFor(part, operator));
	}
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.values(value).some((part) => asksFor(part, operator))
	);
}

/** Whether a layer draws a feature at any zoom. */
export function isEverDrawn(
	{ filter }: PlanLayerSpecification,
	feature: Omit<PaintContext, 'zoom'>
): boolean {
	if (!asksFor(filter, 'zoom')) return passes(filter, { zoom: 0, ...feature });
	return ZOOMS.some((zoom) => passes(filter, { zoom, ...feature }));
}

/** Whether a layer's filter lets a feature through. */
export function passes(filter: PlanLayerSpecification['filter'], context: PaintContext): boolean {
	return filter === undefined || paintAt(filter, context) === true;
}

function named(value: unknown, operator: string): string[] {
	if (Array.isArray(value)) {
		return value[0] === operator
			? [String(value[1])]
			: value.flatMap((part) => named(part, operator));
	}
	return typeof value === 'object' && value !== null
		? Object.values(value).flatMap((part) => named(part, operator))
		: [];
}
