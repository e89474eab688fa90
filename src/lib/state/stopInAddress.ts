import * as v from 'valibot';
import { param, RecordId } from './param';

/** The one parameter of the address of a tour or a lesson: the id of the stop. */
const STOP = param('stop', RecordId);

/** The id of a stop that an address names; `undefined` where it names none, or nothing like one. */
export function stopInAddress(search: string): string | undefined {
	const result = v.safeParse(STOP.schema, new URLSearchParams(search).get(STOP.key));
	return result.success ? result.output : undefined;
}

/** What an address says after its path to lead to a stop. */
export function stopSearch(id: string): string {
	return `?${STOP.key}=${STOP.print(id)}`;
}
