import * as v from 'valibot';
import { RecordId } from './param';
import { HASTES, type TourChoices } from './itineraryPlayer.svelte';

/** Where a visitor was in a tour, and what they had chosen. */
export interface TourMemory extends TourChoices {
	/** Id of the stop. */
	stop: string;
}

const MemorySchema = v.object({
	stop: RecordId,
	isShort: v.boolean(),
	pace: v.picklist(['steady', 'slow']),
	haste: v.picklist(HASTES)
});
const MemoryText = v.pipe(v.string(), v.parseJson(), MemorySchema);

const keyOf = (tour: string) => `petrograd-tour:${tour}`;

/** What the browser keeps for us, on this device alone; `undefined` where it is told to keep nothing. */
export function browserMemory(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** What was kept of a tour; `undefined` where nothing was, or nothing that can be read. */
export function recallTour(
	memory: Pick<Storage, 'getItem'> | undefined,
	tour: string
): TourMemory | undefined {
	const result = v.safeParse(MemoryText, memory?.getItem(keyOf(tour)));
	return result.success ? result.output : undefined;
}

/** Keeps where a visitor is; whether it was kept: a full memory takes nothing. */
export function rememberTour(
	memory: Pick<Storage, 'setItem'> | undefined,
	tour: string,
	told: TourMemory
): boolean {
	try {
		memory?.setItem(keyOf(tour), JSON.stringify(told));
		return memory !== undefined;
	} catch {
		return false;
	}
}
