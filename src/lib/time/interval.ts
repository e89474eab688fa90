import type { Instant } from './instant';

/** A half-open stretch of time `[from, to)`; `to` is `null` when it lasts beyond the atlas. */
export interface Interval {
	from: Instant;
	to: Instant | null;
}

/** Whether `t` lies in `[from, to)`. */
export function contains({ from, to }: Interval, t: Instant): boolean {
	return t >= from && (to === null || t < to);
}

/** Whether two half-open intervals share an instant. Touching ends do not. */
export function overlaps(a: Interval, b: Interval): boolean {
	return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}
