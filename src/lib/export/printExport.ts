import type { CompiledAtlas } from '../domain/compiled';
import type { Extent } from '../domain/schema/extent';
import { chronologyTable } from './chronology';
import { printCsv } from './csv';
import { chronologyMetadata } from './csvMetadata';
import type { ExportFile } from './exportFiles';
import { extentsGeoJson } from './extents';
import { holdersGeoJson } from './holders';
import { linkedPlaces } from './linkedPlaces';
import { movementsGeoJson } from './movements';
import { movingFeatures } from './movingFeatures';
import { placesGeoJson } from './places';
import type { Provenance } from './provenance';

/** What the files are made from; the extents with their outlines. */
export interface ExportSource {
	atlas: CompiledAtlas;
	extents: readonly Extent[];
}

/** The text of one of the files that can be taken away. */
export function printExport(
	file: ExportFile,
	{ atlas, extents }: ExportSource,
	provenance: Provenance
): string {
	switch (file) {
		case 'chronology.csv':
			return printCsv(chronologyTable(atlas, provenance));
		case 'chronology.csv-metadata.json':
			return JSON.stringify(chronologyMetadata(provenance), null, '\t');
		case 'places.geojson':
			return JSON.stringify(placesGeoJson(atlas, provenance));
		case 'places.jsonld':
			return JSON.stringify(linkedPlaces(atlas, provenance));
		case 'holders.geojson':
			return JSON.stringify(holdersGeoJson(atlas, provenance));
		case 'movements.geojson':
			return JSON.stringify(movementsGeoJson(atlas, provenance));
		case 'movements.mf.json':
			return JSON.stringify(movingFeatures(atlas, provenance));
		case 'extents.geojson':
			return JSON.stringify(extentsGeoJson(extents, atlas, provenance));
	}
}
