import * as v from 'valibot';
import { civilTime, instantOf, two, type Instant } from '../time/instant';
import { NAMING_MODES, type NamingMode } from '../domain/naming';
import { EMPIRE_BBOX } from '../geo/position';
import { LEAST_ZOOM, type Camera } from './camera';
import type { Selection } from './selection';

/** What the address of the explorer can say. */
export interface ExplorerParams {
	t: Instant;
	camera: Camera;
	selection: Selection;
	voice: string;
	names: NamingMode;
}

const October = v.pipe(
	v.string(),
	v.regex(/^(2[4-6])-([01]\d|2[0-3]):([0-5]\d)$/),
	v.transform((text) => {
		const [day = 24, hour = 0, minute = 0] = text.split(/[-:]/).map(Number);
		return instantOf({ year: 1917, month: 10, day }, hour, minute, 'julian');
	})
);
const RecordId = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,64}$/));
const degrees = (least: number, most: number) =>
	v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(least), v.maxValue(most));
const [WEST, SOUTH, EAST, NORTH] = EMPIRE_BBOX;
const CameraText = v.pipe(
	v.string(),
	v.transform((text) => text.split(',')),
	v.strictTuple([degrees(WEST, EAST), degrees(SOUTH, NORTH), degrees(LEAST_ZOOM, 20)]),
	v.transform(([lng, lat, zoom]): Camera => ({ centre: [lng, lat], zoom }))
);

interface Param<T> {
	/** Reads the text of the parameter. */
	schema: v.GenericSchema<string, T>;
	print(value: T): string;
}

const param = <T>(schema: v.GenericSchema<string, T>, print: (value: T) => string): Param<T> => ({
	schema,
	print
});
const text = (value: string) => value;

/** Every parameter of the address: how it is read and how it is written. */
const PARAMS = {
	/** Old Style day of October 1917 and time, `25-21:40`. */
	t: param(October, (t) => {
		const { day, hour, minute } = civilTime(t, 'julian');
		return `${day}-${two(hour)}:${two(minute)}`;
	}),
	/** Longitude, latitude, zoom. */
	at: param(CameraText, ({ centre, zoom }) =>
		[centre[0].toFixed(4), centre[1].toFixed(4), zoom.toFixed(1)].join(',')
	),
	event: param(RecordId, text),
	place: param(RecordId, text),
	force: param(RecordId, text),
	question: param(RecordId, text),
	voice: param(RecordId, text),
	names: param(v.picklist(NAMING_MODES), text)
} as const;

type Key = keyof typeof PARAMS;
const SELECTABLE = ['event', 'place', 'force', 'question'] as const;

/** What could be read of an address, and the parameters that could not. */
export interface ParsedParams {
	params: Partial<ExplorerParams>;
	/** Keys whose value was malformed, in the order of the address. */
	malformed: string[];
}

/** Reads the parameters of an address. A malformed one is left out and named. */
export function parseParams(search: URLSearchParams): ParsedParams {
	const malformed: string[] = [];
	const read = <K extends Key>(key: K): v.InferOutput<(typeof PARAMS)[K]['schema']> | undefined => {
		const value = search.get(key);
		if (value === null) return undefined;
		const result = v.safeParse(PARAMS[key].schema, value);
		if (result.success) return result.output;
		malformed.push(key);
		return undefined;
	};
	const [t, camera, voice, names] = [read('t'), read('at'), read('voice'), read('names')];
	const selected = SELECTABLE.flatMap((kind) => {
		const id = read(kind);
		return id === undefined ? [] : [{ kind, id }];
	});
	const selection = selected[0];
	return {
		params: {
			...(t === undefined ? {} : { t }),
			...(camera === undefined ? {} : { camera }),
			...(voice === undefined ? {} : { voice }),
			...(names === undefined ? {} : { names }),
			...(selection === undefined ? {} : { selection })
		},
		malformed
	};
}

/** Writes the parameters of an address, those left out of `params` excepted. */
export function printParams(params: Partial<ExplorerParams>): URLSearchParams {
	const search = new URLSearchParams();
	if (params.t !== undefined) search.set('t', PARAMS.t.print(params.t));
	if (params.camera) search.set('at', PARAMS.at.print(params.camera));
	if (params.selection && params.selection.kind !== 'none') {
		search.set(params.selection.kind, params.selection.id);
	}
	if (params.voice !== undefined) search.set('voice', params.voice);
	if (params.names !== undefined) search.set('names', params.names);
	return search;
}
