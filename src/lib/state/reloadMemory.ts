import * as v from 'valibot';
import { DEVICE_PREFIX } from './kioskMemory';
import { MOST_RELOADS } from './watchdog';

const KEY = `${DEVICE_PREFIX}reloads`;
const Reloads = v.pipe(
	v.string(),
	v.decimal(),
	v.transform(Number),
	v.integer(),
	v.minValue(0),
	v.maxValue(MOST_RELOADS)
);

/**
 * How often the page was loaded anew without a calm time between. Where nothing can be kept, as if
 * it were often: without a memory only a long wait keeps a page from being loaded again and again.
 */
export function readReloads(memory: Pick<Storage, 'getItem'> | undefined): number {
	if (!memory) return MOST_RELOADS;
	const result = v.safeParse(Reloads, memory.getItem(KEY) ?? '0');
	return result.success ? result.output : 0;
}

/** Keeps it; whether it was kept. */
export function keepReloads(
	memory: Pick<Storage, 'setItem'> | undefined,
	reloads: number
): boolean {
	try {
		memory?.setItem(KEY, String(reloads));
		return memory !== undefined;
	} catch {
		return false;
	}
}
