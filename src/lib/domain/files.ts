import { BASEMAP_SCHEMAS, type BasemapFile } from './schema/basemap';
import { BlackoutSchema } from './schema/blackout';
import { ChapterSchema } from './schema/chapter';
import { CitationSchema } from './schema/citation';
import { EssaySchema } from './schema/essay';
import { ChronologyEventSchema } from './schema/event';
import { ExtentFeature } from './schema/extent';
import { ForceSchema } from './schema/force';
import { HoldingSchema } from './schema/holding';
import { MovementSchema } from './schema/movement';
import { PersonSchema } from './schema/person';
import { PlaceFeature } from './schema/place';
import { QuestionSchema } from './schema/question';
import { SignalSchema } from './schema/signal';
import { TramwaySchema } from './schema/tramway';
import { VoiceSchema } from './schema/voice';

/** The text of every authored file by its path below `geodata/`, as `basemap/water.geojson`. */
export type GeodataFiles = Readonly<Record<string, string>>;

/** The schema of one record of each table, by the file that holds it. */
export const TABLE_SCHEMAS = {
	'gazetteer.geojson': PlaceFeature,
	'chronology.json': ChronologyEventSchema,
	'people.json': PersonSchema,
	'control.json': HoldingSchema,
	'forces.json': ForceSchema,
	'movements.json': MovementSchema,
	'questions.json': QuestionSchema,
	'voices.json': VoiceSchema,
	'citations.json': CitationSchema,
	'chapters.json': ChapterSchema,
	'blackouts.json': BlackoutSchema,
	'signals.json': SignalSchema,
	'tramways.json': TramwaySchema,
	'extents.geojson': ExtentFeature,
	'essays.json': EssaySchema
} as const;

export type TableFile = keyof typeof TABLE_SCHEMAS;

export const BASEMAP_FILES = Object.keys(BASEMAP_SCHEMAS) as BasemapFile[];

/** Path below `geodata/` of a file of the base map. */
export function basemapPath(file: BasemapFile): string {
	return `basemap/${file}.geojson`;
}

/** Paths below `geodata/` of every file that must be there. */
export const GEODATA_PATHS: readonly string[] = [
	...Object.keys(TABLE_SCHEMAS),
	...BASEMAP_FILES.map(basemapPath)
];

/** The folder of the itineraries, one a file, as many as there are. */
export const ITINERARIES = 'itineraries/';

/** Paths below `geodata/` of the itineraries among the files, in alphabetical order. */
export function itineraryPaths(files: GeodataFiles): string[] {
	return Object.keys(files)
		.filter((path) => path.startsWith(ITINERARIES))
		.toSorted();
}
