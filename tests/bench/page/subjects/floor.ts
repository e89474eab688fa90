import { openEmptyMap, untilDrawn } from '../emptyMap';
import type { StartSubject } from '../subject';

/** The floor: an empty map drawn anew. */
export const start: StartSubject = async (element) => {
	const map = await openEmptyMap(element);
	return {
		show: () => map.triggerRepaint(),
		drawn: () => untilDrawn(map),
		shown: () => ({ kind: 'points' })
	};
};
