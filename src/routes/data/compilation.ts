import { compileAtlas } from '$lib/compile/compileAtlas';
import { GEODATA_FILES } from '$lib/compile/geodataFiles';

/** All geodata compiled, once for all endpoints; a fault anywhere stops the build here. */
export const COMPILATION = compileAtlas(GEODATA_FILES);
