import * as v from 'valibot';
import { Id, nameEntries, PositionSchema, Text } from './common';

/** A line of two vertices or more. */
export const Line = v.strictObject({
	type: v.literal('LineString'),
	coordinates: v.pipe(v.array(PositionSchema), v.minLength(2, 'a line needs two vertices'))
});
/** Several lines as one. */
export const Lines = v.strictObject({
	type: v.literal('MultiLineString'),
	coordinates: v.array(Line.entries.coordinates)
});
const LineOrLines = v.variant('type', [Line, Lines]);
/** A closed ring: its last vertex is its first. */
export const Ring = v.pipe(
	v.array(PositionSchema),
	v.minLength(4, 'a ring needs four vertices, the last equal to the first'),
	v.check((ring) => {
		const first = ring[0];
		const last = ring.at(-1);
		return first?.[0] === last?.[0] && first?.[1] === last?.[1];
	}, 'close the ring: repeat its first vertex at its end')
);
const Area = v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(Ring) });
const PointGeometry = v.strictObject({ type: v.literal('Point'), coordinates: PositionSchema });

const feature = <G extends v.GenericSchema, P extends v.ObjectEntries>(geometry: G, entries: P) =>
	v.strictObject({
		type: v.literal('Feature'),
		id: Id,
		geometry,
		properties: v.strictObject({
			...nameEntries,
			...entries,
			/** How the feature differs from today's, and after which source; for readers of the file. */
			differs_1917: v.optional(Text)
		})
	});

/** Importance of a name on the map: 1 first. */
const Rank = v.picklist([1, 2, 3]);
const Width = v.pipe(v.number(), v.minValue(1), v.maxValue(150));

export const STREET_CLASSES = [
	...(['prospekt', 'street', 'lane', 'embankment', 'square', 'path', 'highway'] as const)
] as const;

/** The features of each file of `basemap/`, by the file's name. */
export const BASEMAP_SCHEMAS = {
	/** Water bodies; polygons of one body may overlap the next where they join. */
	water: feature(Area, {
		kind: v.picklist(['gulf', 'river', 'canal', 'strait', 'basin', 'pond'])
	}),
	/** Mid-channel lines that ships follow, joined at shared vertices. */
	waterways: feature(LineOrLines, { kind: v.literal('waterway') }),
	/** A point on each named island; its shore is what the water leaves. */
	islands: feature(PointGeometry, { rank: Rank }),
	/** Lines along which the names of waters are written. */
	labels: feature(Line, { rank: Rank }),
	/** Street axes; streets that meet share a vertex. `width` in metres, kerb to kerb. */
	streets: feature(LineOrLines, {
		class: v.picklist(STREET_CLASSES),
		width: Width
	}),
	/** Bridge axes from street vertex to street vertex. */
	bridges: feature(Line, {
		width: Width,
		opening: v.boolean(),
		carries: v.picklist(['street', 'railway', 'foot'])
	}),
	railways: feature(LineOrLines, { class: v.picklist(['main', 'branch', 'siding']) }),
	/** Squares, parks, works' grounds and other open ground. */
	squares: feature(Area, {
		kind: v.picklist([
			...(['square', 'garden', 'park', 'parade', 'cemetery'] as const),
			// Grounds of factories and yards of railways.
			...(['works', 'yard'] as const)
		])
	}),
	/** Footprints; courtyards are holes. */
	buildings: feature(Area, {
		kind: v.picklist([
			...(['palace', 'public', 'church', 'station', 'barracks', 'fortress'] as const),
			...(['theatre', 'prison', 'factory', 'bank', 'hotel', 'press'] as const),
			...(['school', 'hospital', 'market', 'embassy', 'house'] as const)
		])
	}),
	/** Police districts of 1917, the chasti of the city and the suburban ones, edge to edge. */
	districts: feature(Area, { kind: v.picklist(['chast', 'suburb']), rank: Rank }),
	/** Waters round the city, from Koporye to Ladoga; they reach a little into the city's own. */
	regionWaters: feature(Area, { kind: v.picklist(['gulf', 'lake', 'river']) }),
	/** Rivers too narrow to be drawn as areas; `rank` 1 the greatest. */
	regionRivers: feature(LineOrLines, { rank: Rank }),
	/** The built-up ground of towns and villages, generalised. */
	regionTowns: feature(Area, { rank: Rank }),
	/** Lines along which the names of seas, lakes and rivers are written, by the scale they are for. */
	regionNames: feature(Line, { rank: Rank, scale: v.picklist(['surroundings', 'empire']) })
};

export type BasemapFile = keyof typeof BASEMAP_SCHEMAS;
export type BasemapFeature<F extends BasemapFile> = v.InferOutput<(typeof BASEMAP_SCHEMAS)[F]>;
export type Basemap = { [F in BasemapFile]: BasemapFeature<F>[] };
