import { GEODATA_FILES } from '$lib/compile/geodataFiles';
import { dataVersion } from '$lib/export/dataVersion';
import { provenanceOf } from '$lib/export/provenance';
import { version } from '../../../package.json';

/** Where the data of this build come from. */
export const PROVENANCE = provenanceOf(dataVersion(version, GEODATA_FILES));
