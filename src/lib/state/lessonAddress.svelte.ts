import { tick } from 'svelte';
import { replaceState } from '$app/navigation';
import { cueRow } from './lessonPlan';
import type { LessonRoom } from './lessonRoom.svelte';
import { stopInAddress, stopSearch } from './stopInAddress';

/**
 * Shows the class the step that an address names. Whoever leads the lesson in another window leads
 * on: what was told there before comes after it.
 * @returns whether the address was understood; naming none is
 */
export function openStepInAddress(room: LessonRoom, search: string): boolean {
	if (!new URLSearchParams(search).has('stop')) return true;
	const named = stopInAddress(search);
	const step = room.plan.steps.findIndex(({ id }) => id === named);
	if (step >= 0 && step !== room.step) {
		room.tell({ kind: 'go_to', cue: cueRow(room.plan, 'step', step) });
	}
	return step >= 0;
}

/** Has the address name the step that is shown, inside an effect; before it was opened, as it is. */
export function writeStepToAddress(room: LessonRoom): void {
	const step = room.step === undefined ? undefined : room.plan.steps[room.step]?.id;
	const { pathname } = location;
	// The address can be written once the page is there, which as yet is coming alive.
	void tick().then(() => {
		const search = step === undefined ? '' : stopSearch(step);
		if (location.pathname !== pathname || location.search === search) return;
		replaceState(`${pathname}${search}`, {});
	});
}
