import { compileAtlas } from '../../src/lib/compile/compileAtlas';
import { GEODATA_FILES } from '../../src/lib/compile/geodataFiles';

/** The shipped geodata, compiled as the build does it. */
export const SHIPPED = compileAtlas(GEODATA_FILES);
