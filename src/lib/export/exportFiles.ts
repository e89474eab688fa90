/** The files that can be taken away, by name, in the order in which they are offered. */
export const EXPORT_FILES = [
	...(['chronology.csv', 'chronology.csv-metadata.json'] as const),
	...(['places.geojson', 'places.jsonld', 'holders.geojson'] as const),
	...(['movements.geojson', 'movements.mf.json', 'extents.geojson'] as const)
] as const;
export type ExportFile = (typeof EXPORT_FILES)[number];

/** Under which media type each file is served: RFC 4180, 7946 and the JSON-LD recommendation. */
export const MEDIA_TYPES: Readonly<Record<ExportFile, string>> = {
	'chronology.csv': 'text/csv; charset=utf-8; header=present',
	'chronology.csv-metadata.json': 'application/json',
	'places.geojson': 'application/geo+json',
	'places.jsonld': 'application/ld+json',
	'holders.geojson': 'application/geo+json',
	'movements.geojson': 'application/geo+json',
	'movements.mf.json': 'application/json',
	'extents.geojson': 'application/geo+json'
};

/** What the site says of its exports, for whoever is about to take one. */
export interface ExportList {
	/** Version of the data, as {@link dataVersion} makes it. */
	version: string;
	/** In the order of {@link EXPORT_FILES}, each with its size in bytes. */
	files: readonly { name: ExportFile; bytes: number }[];
}
