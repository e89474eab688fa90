import { tick, untrack } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import type { ItineraryPlayer } from './itineraryPlayer.svelte';
import { stopInAddress, stopSearch } from './stopInAddress';
import { browserMemory, recallTour, rememberTour } from './tourMemory';

/**
 * Keeps the address, the memory and the player in step, inside an effect: opens the stop that the
 * address names, else is ready at the one that was left; each stop is a step that Back goes back.
 * Returns what stops it.
 */
export function followTourAddress(player: ItineraryPlayer): () => void {
	const { pathname } = location;
	const memory = browserMemory();
	const { id: tour } = player.itinerary;
	const read = () => {
		if (location.pathname !== pathname) return;
		const named = stopInAddress(location.search);
		if (named === undefined) player.tell({ kind: 'leave' });
		else if (named !== player.stop.id || player.state.kind === 'idle') {
			if (!player.has(named)) player.choose({ isShort: false });
			player.goTo(named);
		}
	};
	untrack(() => {
		const kept = recallTour(memory, tour);
		if (kept) player.choose(kept);
		player.readyAt(kept?.stop);
		read();
	});
	addEventListener('popstate', read);
	const stopEffects = $effect.root(() => {
		// Derived, so that both rest while the player only moves.
		const stop = $derived(player.stop.id);
		const search = $derived(searchOf(player));
		$effect(() => {
			void search;
			// The address can be written once the page is there, which as yet is coming alive.
			void tick().then(() => {
				if (location.pathname === pathname) write(search);
			});
		});
		$effect(() => {
			// The last stop, too, is where one was.
			rememberTour(memory, tour, { ...player.choices, stop });
		});
	});
	return () => {
		removeEventListener('popstate', read);
		stopEffects();
	};
}

function searchOf({ state, stop }: ItineraryPlayer): string {
	return state.kind === 'idle' ? '' : stopSearch(stop.id);
}

function write(search: string): void {
	const named = stopInAddress(location.search);
	if (search === (named === undefined ? '' : stopSearch(named))) return;
	// Whoever begins can go back to before the beginning, and from each stop to the one before.
	const writer = search === '' ? replaceState : pushState;
	writer(`${location.pathname}${search}`, {});
}
