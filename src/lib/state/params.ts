import * as v from 'valibot';
import type { Instant } from '../time/instant';
import { NAMING_MODES, type NamingMode } from '../domain/naming';
import { CITY_BBOX, EMPIRE_BBOX } from '../geo/position';
import type { CrossingEnds } from '../scene/crossingAt';
import type { Followed } from '../scene/whereaboutsAt';
import { LEAST_ZOOM, type Camera } from './camera';
import { lngLatWithin, numberWithin, param, RecordId, type Param } from './param';
import { October, PLAYING_PARAMS, printOctober, type PlayingParams } from './playingParams';
import type { Selection } from './selection';
import { TRAIL_LENGTHS, type TrailLength } from './trail.svelte';

/** What the address of the explorer can say. */
export interface ExplorerParams extends PlayingParams {
	t: Instant;
	camera: Camera;
	selection: Selection;
	/** Whom the camera keeps with. */
	follow: Followed | undefined;
	voice: string;
	/** Id of the voice that the first is compared with. */
	compare: string;
	names: NamingMode;
	trail: TrailLength;
	/** From where to where a way on foot is asked for. */
	cross: CrossingEnds;
}

const CameraText = v.pipe(
	v.string(),
	v.transform((text) => text.split(',')),
	v.strictTuple([...lngLatWithin(EMPIRE_BBOX), numberWithin(LEAST_ZOOM, 20)]),
	v.transform(([lng, lat, zoom]): Camera => ({ centre: [lng, lat], zoom }))
);
const PERSON = 'person:';
/** `aurora` for a force, `person:lenin` for a person: some bear the same id. */
const FollowedText = v.pipe(
	v.string(),
	v.regex(/^(person:)?[a-z0-9_]{1,64}$/),
	v.transform((text): Followed =>
		text.startsWith(PERSON)
			? { kind: 'person', id: text.slice(PERSON.length) }
			: { kind: 'force', id: text }
	)
);
const CrossingText = v.pipe(
	v.string(),
	v.transform((text) => text.split(',')),
	v.strictTuple([...lngLatWithin(CITY_BBOX), ...lngLatWithin(CITY_BBOX)]),
	v.transform(([lng, lat, toLng, toLat]): CrossingEnds => ({
		from: [lng, lat],
		to: [toLng, toLat]
	}))
);

type Field = Exclude<keyof ExplorerParams, 'selection'>;

/** Every parameter of the address but the selection, in the order in which they are written. */
const PARAMS: { [F in Field]: Param<NonNullable<ExplorerParams[F]>> } = {
	/** Old Style day of October 1917 and time, `25-21:40`. */
	t: param('t', October, printOctober),
	/** Longitude, latitude, zoom. */
	camera: param('at', CameraText, ({ centre, zoom }) =>
		[centre[0].toFixed(4), centre[1].toFixed(4), zoom.toFixed(1)].join(',')
	),
	follow: param('follow', FollowedText, ({ kind, id }) =>
		kind === 'person' ? `${PERSON}${id}` : id
	),
	voice: param('voice', RecordId),
	compare: param('compare', RecordId),
	names: param('names', v.picklist(NAMING_MODES)),
	...PLAYING_PARAMS,
	/** Minutes that the road behind a force stays drawn, or `whole`. */
	trail: param('trail', v.picklist(TRAIL_LENGTHS)),
	/** Longitude and latitude of the one end, then of the other. */
	cross: param('cross', CrossingText, ({ from, to }) =>
		[...from, ...to].map((degree) => degree.toFixed(5)).join(',')
	)
};
const FIELDS = Object.keys(PARAMS) as Field[];
/** What can be selected, each by a parameter of its name; the first one given counts. */
const SELECTABLE = ['event', 'place', 'force', 'person', 'question', 'extent'] as const;

/** What could be read of an address, and the parameters that could not. */
export interface ParsedParams {
	params: Partial<ExplorerParams>;
	/** Keys whose value was malformed. */
	malformed: string[];
}

/** Reads the parameters of an address. A malformed one is left out and named. */
export function parseParams(search: URLSearchParams): ParsedParams {
	const malformed: string[] = [];
	const read = <T>({ key, schema }: Pick<Param<T>, 'key' | 'schema'>): T | undefined => {
		const value = search.get(key);
		if (value === null) return undefined;
		const result = v.safeParse(schema, value);
		if (result.success) return result.output;
		malformed.push(key);
		return undefined;
	};
	const values = FIELDS.flatMap((field) => {
		const value = read<unknown>(PARAMS[field]);
		return value === undefined ? [] : [[field, value] as const];
	});
	const selection = SELECTABLE.flatMap((kind) => {
		const id = read({ key: kind, schema: RecordId });
		return id === undefined ? [] : [{ kind, id }];
	})[0];
	return {
		params: {
			...(Object.fromEntries(values) as Partial<ExplorerParams>),
			...(selection === undefined ? {} : { selection })
		},
		malformed
	};
}

/** Writes the parameters of an address, those left out of `params` excepted. */
export function printParams(params: Partial<ExplorerParams>): URLSearchParams {
	const search = new URLSearchParams();
	const write = <F extends Field>(field: F) => {
		const value = params[field] as NonNullable<ExplorerParams[F]> | undefined;
		if (value !== undefined) search.set(PARAMS[field].key, PARAMS[field].print(value));
	};
	for (const field of FIELDS) {
		write(field);
		// What is looked at stands beside where it is.
		const { selection } = params;
		if (field === 'camera' && selection && selection.kind !== 'none') {
			search.set(selection.kind, selection.id);
		}
	}
	return search;
}
