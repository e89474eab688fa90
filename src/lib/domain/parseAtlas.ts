import type { AtlasWithBasemap } from './atlas';
import { checkAtlas } from './checkAtlas';
import type { Fault } from './errors';
import {
	BASEMAP_FILES,
	basemapPath,
	TABLE_SCHEMAS,
	type GeodataFiles,
	type TableFile
} from './files';
import { readItineraries } from './readItineraries';
import { readRecords } from './readRecords';
import { BASEMAP_SCHEMAS, type Basemap } from './schema/basemap';

/** What could be read of the geodata, and everything that is wrong with it. */
export interface AtlasReading {
	/** Holds the good records only, where there are faults. */
	atlas: AtlasWithBasemap;
	faults: Fault[];
}

/**
 * The one door for authored data: reads and checks all geodata files, collecting every fault
 * instead of stopping at the first. What has to be routed or measured is checked by `compileAtlas`,
 * which throws all faults together.
 */
export function parseAtlas(files: GeodataFiles): AtlasReading {
	const faults: Fault[] = [];
	const ids = new Map<string, ReadonlySet<string>>();
	const read = <F extends TableFile>(file: F) => {
		const table = readRecords<(typeof TABLE_SCHEMAS)[F]>(files, file, TABLE_SCHEMAS[file], faults);
		if (table.ids) ids.set(file, table.ids);
		return table.records;
	};
	const basemap = Object.fromEntries(
		BASEMAP_FILES.map((name) => {
			const path = basemapPath(name);
			return [name, readRecords(files, path, BASEMAP_SCHEMAS[name], faults).records];
		})
	) as Basemap;
	const atlas: AtlasWithBasemap = {
		places: read('gazetteer.geojson'),
		events: read('chronology.json').toSorted((a, b) => a.from - b.from || a.id.localeCompare(b.id)),
		people: read('people.json'),
		holdings: read('control.json'),
		forces: read('forces.json'),
		movements: read('movements.json'),
		questions: read('questions.json'),
		voices: read('voices.json'),
		citations: read('citations.json'),
		chapters: read('chapters.json'),
		blackouts: read('blackouts.json'),
		signals: read('signals.json'),
		basemap,
		tramways: read('tramways.json'),
		extents: read('extents.geojson'),
		essays: read('essays.json'),
		itineraries: readItineraries(files, faults)
	};
	faults.push(...checkAtlas(atlas, ids));
	return { atlas, faults };
}
