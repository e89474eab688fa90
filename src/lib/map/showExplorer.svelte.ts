import { SWITCHES } from '../domain/switches';
import type { Explorer } from '../state/explorer.svelte';
import { paletteAt } from '../style/palette';
import type { MapController } from './MapController';

/**
 * Has a map show what an explorer shows, from when there is one and as long as the component lives
 * that calls this: the scene in its voice, the look of the hour, the switches and the selection.
 */
export function showExplorer(explorer: Explorer, controllerNow: () => MapController | undefined) {
	$effect(() => controllerNow()?.tell(explorer.told));
	$effect(() => controllerNow()?.show(explorer.scene));
	$effect(() => controllerNow()?.setTrail(explorer.trail.minutes));
	$effect(() => {
		const hidden = SWITCHES.filter((group) => !explorer.isShown(group));
		controllerNow()?.setLook(paletteAt(explorer.darkness), explorer.naming, hidden);
	});
	$effect(() => {
		const { selection } = explorer;
		controllerNow()?.setSelectedExtent(selection.kind === 'extent' ? selection.id : undefined);
	});
	$effect(() => controllerNow()?.setSelectedPlaces(explorer.selectedPlaces));
}
