import type { Fault } from './errors';
import { ITINERARIES, itineraryPaths, type GeodataFiles } from './files';
import { readRecords } from './readRecords';
import { ItinerarySchema, itinerarySlug, type Itinerary } from './schema/itinerary';

/** The file of an itinerary, below `geodata/`: its id with hyphens. */
export function itineraryFile(itinerary: Pick<Itinerary, 'id'>): string {
	return `${ITINERARIES}${itinerarySlug(itinerary)}.json`;
}

/** Reads every itinerary among the files; adds a fault for each that is called otherwise than its file. */
export function readItineraries(files: GeodataFiles, faults: Fault[]): Itinerary[] {
	return itineraryPaths(files).flatMap((file) => {
		const { records } = readRecords(files, file, ItinerarySchema, faults);
		return records.filter((record) => {
			const expected = itineraryFile(record);
			if (expected === file) return true;
			const message = `the file must be called after it: rename it to ${expected}`;
			faults.push({ file, path: 'id', value: record.id, message });
			return false;
		});
	});
}
