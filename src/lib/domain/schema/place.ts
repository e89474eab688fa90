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

const PlaceProperties = v.pipe(
	v.strictObject({
		...nameEntries,
		kind: v.picklist(PLACE_KINDS),
		/** Estimated error radius in metres. */
		accuracy: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
		/** Streets and houses of 1917, in both languages or in neither. */
		address_en: v.optional(Text),
		address_ru: v.optional(Text),
		note_en: v.optional(Text),
		note_ru: v.optional(Text),
		citations: CitationReferences
	}),
	v.forward(
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed || dataset.value.address_en === undefined) return;
			if (dataset.value.address_ru !== undefined) return;
			addIssue({ message: 'give the address in Russian too', input: undefined });
		}),
		['address_ru']
	),
	v.forward(
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed || dataset.value.address_ru === undefined) return;
			if (dataset.value.address_en !== undefined) return;
			addIssue({ message: 'give the address in English too', input: undefined });
		}),
		['address_en']
	)
);

/** A place of the gazetteer: a point feature. */
export const PlaceFeature = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id: Id,
		geometry: v.strictObject({ type: v.literal('Point'), coordinates: PositionSchema }),
		properties: PlaceProperties
	}),
	v.transform(({ id, geometry, properties: p }) => ({
		id,
		position: geometry.coordinates,
		name: names(p),
		kind: p.kind,
		accuracyMetres: p.accuracy,
		...(p.address_en === undefined || p.address_ru === undefined
			? {}
			: { address: { en: p.address_en, ru: p.address_ru } }),
		...(p.note_en === undefined
			? {}
			: { note: { en: p.note_en, ...(p.note_ru === undefined ? {} : { ru: p.note_ru }) } }),
		citations: p.citations
	}))
);

export type Place = v.InferOutput<typeof PlaceFeature>;
export type PlaceKind = (typeof PLACE_KINDS)[number];
