import { PROVENANCE } from '../data/exported';

/** Which data this build shows: told in the heartbeat. */
export function load() {
	return { dataVersion: PROVENANCE.version };
}
