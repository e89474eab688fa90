import * as v from 'valibot';
import { CitationReferences, Id, nameEntries, names, PositionSchema, Text } from './common';

/** What a place is; chooses its drawn icon. */
export const PLACE_KINDS = [
	...(['palace', 'hq', 'duma', 'fortress', 'barracks', 'prison', 'police', 'naval_base'] as const),
	...(['bridge', 'square', 'street', 'station', 'ship'] as const),
	...(['telegraph', 'telephone', 'post', 'bank', 'power', 'press', 'factory'] as const),
	...(['theatre', 'hotel', 'restaurant', 'embassy', 'hospital', 'flat'] as const),
	...(['city', 'battlefield'] as const)
] as const;

/** A place of the gazetteer: a point feature. */
export const PlaceFeature = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id: Id,
		geometry: v.strictObject({ type: v.literal('Point'), coordinates: PositionSchema }),
		properties: v.strictObject({
			...nameEntries,
			kind: v.picklist(PLACE_KINDS),
			/** Estimated error radius in metres. */
			accuracy: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
			address: v.optional(Text),
			note_en: v.optional(Text),
			note_ru: v.optional(Text),
			citations: CitationReferences
		})
	}),
	v.transform(({ id, geometry, properties: p }) => ({
		id,
		position: geometry.coordinates,
		name: names(p),
		kind: p.kind,
		accuracyMetres: p.accuracy,
		...(p.address === undefined ? {} : { address: p.address }),
		...(p.note_en === undefined
			? {}
			: { note: { en: p.note_en, ...(p.note_ru === undefined ? {} : { ru: p.note_ru }) } }),
		citations: p.citations
	}))
);

export type Place = v.InferOutput<typeof PlaceFeature>;
export type PlaceKind = (typeof PLACE_KINDS)[number];
