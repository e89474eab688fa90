import * as v from 'valibot';
import type { BBox } from '../geo/position';

/** One parameter of the address: how it is called, how it is read and how it is written. */
export interface Param<T> {
	/** As the address writes it. */
	key: string;
	/** Reads the text of the parameter. */
	schema: v.GenericSchema<string, T>;
	print(value: T): string;
}

/** Puts a parameter together; written as it is where nothing else is said. */
export function param<T>(
	key: string,
	schema: v.GenericSchema<string, T>,
	print: (value: T) => string = String
): Param<T> {
	return { key, schema, print };
}

/** The id of a record. */
export const RecordId = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,64}$/));

/** A number within bounds, both included. */
export const numberWithin = (least: number, most: number) =>
	v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(least), v.maxValue(most));

/** Longitude and latitude within a bounding box. */
export const lngLatWithin = ([west, south, east, north]: BBox) =>
	[numberWithin(west, east), numberWithin(south, north)] as const;

/** A switch: `1` where it is on. */
export const On = v.pipe(
	v.literal('1'),
	v.transform(() => true)
);
