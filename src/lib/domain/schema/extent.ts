import * as v from 'valibot';
import { Line, Lines, Ring } from './basemap';
import { AccountReference, CitationReferences, Id, OldStyleTime, Text } from './common';
import { PRECISIONS, SIDES } from './event';

/**
 * What an extent is. `cordon`: men across a way or round a ground, who stop or question whoever
 * passes; `guard`: men or guns posted along a front, a wall or before a door; `patrol`: a stretch
 * gone to and fro; `barricade`: timber or anything else piled up as an obstacle; `crowd`: the
 * ground that a crowd covered.
 */
export const EXTENT_KINDS = ['cordon', 'guard', 'patrol', 'barricade', 'crowd'] as const;

const CERTAINTIES = ['attested', 'inferred'] as const;
const Polygons = v.array(v.pipe(v.array(Ring), v.nonEmpty('an area needs an outline')));
const Geometry = v.variant('type', [
	Line,
	Lines,
	v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
	v.strictObject({ type: v.literal('MultiPolygon'), coordinates: Polygons })
]);
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

const Properties = v.strictObject({
	kind: v.picklist(EXTENT_KINDS),
	side: v.picklist(SIDES),
	name_en: Text,
	name_ru: Text,
	text_en: Text,
	text_ru: Text,
	from: OldStyleTime,
	/** End of the half-open interval. */
	to: OldStyleTime,
	precision: v.picklist(PRECISIONS),
	/** Whether it is recorded that they were there. */
	certainty: v.picklist(CERTAINTIES),
	/** Whether it is recorded where exactly; nearly always inferred. */
	course: v.picklist(CERTAINTIES),
	/** The range of the numbers claimed, in persons. */
	strength_low: v.optional(Count),
	strength_high: v.optional(Count),
	/** The event it belongs to. */
	event: v.optional(Id),
	account: v.optional(AccountReference),
	places: v.pipe(v.array(Id), v.nonEmpty('name at least one place')),
	forces: v.array(Id),
	citations: CitationReferences
});

/** One feature of `extents.geojson`: a line or an area valid over an interval. */
export const ExtentFeature = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id: Id,
		geometry: Geometry,
		properties: Properties
	}),
	v.forward(
		v.check(
			({ geometry, properties }) =>
				geometry.type.endsWith('Polygon') === (properties.kind === 'crowd'),
			'draw a crowd as an area, anything else as a line'
		),
		['properties', 'kind']
	),
	v.forward(
		v.check(
			({ properties: { strength_low: low, strength_high: high } }) =>
				low === undefined || high === undefined || low <= high,
			'the least strength is above the greatest: swap or correct them'
		),
		['properties', 'strength_high']
	),
	v.transform(({ id, geometry, properties }) => {
		const { name_en, name_ru, text_en, text_ru, strength_low, strength_high, event, ...rest } =
			properties;
		return {
			...{ id, geometry, ...rest },
			name: { en: name_en, ru: name_ru },
			text: { en: text_en, ru: text_ru },
			...(strength_low === undefined && strength_high === undefined
				? {}
				: {
						strength: {
							...(strength_low === undefined ? {} : { low: strength_low }),
							...(strength_high === undefined ? {} : { high: strength_high })
						}
					}),
			...(event === undefined ? {} : { event })
		};
	})
);

export type Extent = v.InferOutput<typeof ExtentFeature>;
export type ExtentKind = (typeof EXTENT_KINDS)[number];
