import { SWITCHES } from '../domain/switches';
import type { ItineraryStop } from '../domain/schema/itinerary';
import type { Explorer } from './explorer.svelte';
import { NOTHING } from './selection';

/** What a stop asks of the map besides its moment and its camera. */
export type StopLook = Pick<ItineraryStop, 'voice' | 'hide' | 'select'>;

/** How the map is where no stop asks for anything: our best estimate, whole, nothing selected. */
export const PLAIN_LOOK: StopLook = { hide: [] };

/** Has the explorer as a stop wants it: in its voice, without the layers it hides, its record selected. */
export function showStop(explorer: Explorer, { voice, hide, select }: StopLook): void {
	explorer.setVoice(voice);
	for (const group of SWITCHES) {
		if (explorer.isShown(group) === hide.includes(group)) explorer.toggle(group);
	}
	explorer.select(select ?? NOTHING);
}
