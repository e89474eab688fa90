import type { Holding } from '../domain/schema/holding';
import type { Interval } from '../time/interval';
import type { Instant } from '../time/instant';

/**
 * How long a span takes to rise or to come down, in minutes. Our judgement: nobody recorded it, and
 * it is short enough to say no more than that the bridge was moving about then.
 */
export const SPAN_MINUTES = 4;

/** When the span of each place was up, by place id: the holdings that say `raised`. */
export function raisedIntervals(holdings: readonly Holding[]): Map<string, Interval[]> {
	const raised = holdings.filter(({ state }) => state === 'raised');
	return new Map(raised.map(({ place }) => [place, raised.filter((each) => each.place === place)]));
}

/**
 * How far a span is open at `t`, 0 shut to 1: it begins to rise when its interval begins, and to
 * come down when it ends. A span that is up when the story begins, at 0, is so from the first.
 */
export function opennessAt(raised: readonly Interval[], t: Instant): number {
	const shares = raised.map(({ from, to }) => {
		if (t < from) return 0;
		const up = from <= 0 ? 1 : Math.min(1, (t - from) / SPAN_MINUTES);
		if (to === null || t < to) return up;
		return Math.max(0, 1 - (t - to) / SPAN_MINUTES);
	});
	return Math.max(0, ...shares);
}
