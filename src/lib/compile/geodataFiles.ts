import type { GeodataFiles } from '../domain/files';

const ROOT = '/geodata/';

/** The text of every authored data file, by its path below `geodata/`. */
export const GEODATA_FILES: GeodataFiles = Object.fromEntries(
	Object.entries(
		import.meta.glob<string>(
			[
				'/geodata/*.json',
				'/geodata/*.geojson',
				'/geodata/basemap/*.geojson',
				'/geodata/itineraries/*.json'
			],
			{
				query: '?raw',
				import: 'default',
				eager: true
			}
		)
	).map(([path, text]) => [path.slice(ROOT.length), text])
);
