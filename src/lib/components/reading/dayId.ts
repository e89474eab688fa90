import { printOldStyle, type Instant } from '../../time/instant';

/** The anchor in the chronicle of the Old Style day of an instant, `day-1917-10-25`. */
export function dayId(t: Instant): string {
	return `day-${printOldStyle(t).slice(0, 10)}`;
}
