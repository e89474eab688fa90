import type { CompiledAtlas } from '../domain/compiled';
import type { ItineraryStop } from '../domain/schema/itinerary';
import { between, distanceMetres, type Position } from '../geo/position';
import { sceneAt } from '../scene/sceneAt';
import type { Voice } from '../scene/voice';
import { whereaboutsAt } from '../scene/whereaboutsAt';
import { instant } from '../time/instant';

/** How far from its stop somebody is kept in view, in metres: beyond that one sees them go. */
const IN_VIEW_METRES = 600;
/** How often it is asked where they are while the moment of the stop lasts. */
const SAMPLES = 9;

/**
 * What is to be seen at a stop: its place first, and where whom it follows goes while its moment
 * lasts, as far as that is near. Places and people are those of one voice.
 */
export function besideStop(
	{ at, until, follow }: Pick<ItineraryStop, 'at' | 'until' | 'follow'>,
	place: Position,
	{ atlas, voice }: { atlas: CompiledAtlas; voice: Voice }
): Position[] {
	if (!follow) return [place];
	const last = until ?? at;
	const seen = Array.from({ length: SAMPLES }, (_, row) => {
		const t = instant(at + ((last - at) * row) / (SAMPLES - 1));
		return whereaboutsAt(atlas, sceneAt(atlas, t, voice), follow);
	}).filter((position) => position !== undefined);
	return [place, ...seen.map((position) => nearer(place, position))];
}

/** The position, or the last point in view on the straight line to it. */
function nearer(place: Position, position: Position): Position {
	const metres = distanceMetres(place, position);
	return metres <= IN_VIEW_METRES ? position : between(place, position, IN_VIEW_METRES / metres);
}
