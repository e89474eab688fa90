/** Under what begins with this the device keeps what is its own, and no visitor's. */
export const DEVICE_PREFIX = 'petrograd-device:';

type Kept = Pick<Storage, 'length' | 'key' | 'removeItem'>;

/** Forgets all that a visit left in the browser's memories, but not what is the device's own. */
export function forgetVisit(...memories: (Kept | undefined)[]): void {
	for (const memory of memories) {
		if (!memory) continue;
		const keys = Array.from({ length: memory.length }, (_, row) => memory.key(row));
		for (const key of keys) {
			if (key !== null && !key.startsWith(DEVICE_PREFIX)) memory.removeItem(key);
		}
	}
}
