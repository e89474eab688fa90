import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compileAtlas';
import { GEODATA_FILES } from '../../src/lib/compile/geodataFiles';
import { mapSource } from '../../src/lib/compile/mapSources';
import { MAP_SOURCES } from '../../src/lib/domain/mapSources';

const BUDGET_BYTES = 350_000;

it('compiles the map into no more than 350 kB compressed', () => {
	const compilation = compileAtlas(GEODATA_FILES);
	const bytes = MAP_SOURCES.map((source) => {
		const json = JSON.stringify(mapSource(source, compilation));
		return [source, gzipSync(json, { level: 9 }).length] as const;
	});
	const total = bytes.reduce((sum, [, size]) => sum + size, 0);
	const list = bytes.map(([source, size]) => `${source} ${(size / 1000).toFixed(1)}`).join(', ');
	expect(total, `kB by source: ${list}`).toBeLessThanOrEqual(BUDGET_BYTES);
});
