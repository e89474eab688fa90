import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { median } from './report.mjs';

/** Seconds to parse, route and compile the shipped geodata and to make every map source; median. */
export async function measureAtlasBuild(rounds) {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const vite = await createServer({
		...{ root, configFile: false, logLevel: 'error' },
		server: { middlewareMode: true, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const { GEODATA_FILES } = await vite.ssrLoadModule('/src/lib/compile/geodataFiles.ts');
		const { compileAtlas } = await vite.ssrLoadModule('/src/lib/compile/compileAtlas.ts');
		const { mapSource } = await vite.ssrLoadModule('/src/lib/compile/mapSources.ts');
		const { MAP_SOURCES } = await vite.ssrLoadModule('/src/lib/domain/mapSources.ts');
		const seconds = [];
		for (let round = 0; round < rounds; round += 1) {
			const started = performance.now();
			const compilation = compileAtlas(GEODATA_FILES);
			for (const source of MAP_SOURCES) mapSource(source, compilation);
			seconds.push((performance.now() - started) / 1000);
		}
		return median(seconds);
	} finally {
		await vite.close();
	}
}
