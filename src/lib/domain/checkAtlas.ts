import type { AtlasWithBasemap } from './atlas';
import type { Fault } from './errors';
import { checkAccounts } from './checks/accounts';
import { checkEssays } from './checks/essays';
import { checkExtents } from './checks/extents';
import { checkIntervals } from './checks/intervals';
import { checkItineraries } from './checks/itineraries';
import { checkReferences } from './checks/references';
import { checkTranslations } from './checks/translations';
import { checkVoices } from './checks/voices';

/**
 * Every fault that a single record cannot show: ids that do not resolve, intervals reversed or
 * overlapping, events outside the life of their force, translations missing where they are due,
 * accounts that name nothing or deny what cannot be denied.
 * `ids` holds the ids of each file's records, also of those that their schema refused; files that
 * could not be read are left out.
 */
export function checkAtlas(
	atlas: AtlasWithBasemap,
	ids: ReadonlyMap<string, ReadonlySet<string>>
): Fault[] {
	return [
		...checkReferences(atlas, ids),
		...checkIntervals(atlas),
		...checkTranslations(atlas),
		...checkExtents(atlas.extents, ids),
		...checkAccounts(atlas, ids),
		...checkVoices(atlas.voices, ids),
		...checkEssays(atlas, ids),
		...checkItineraries(atlas, ids)
	];
}
