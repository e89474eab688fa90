import type { ChronologyEvent } from '../../domain/schema/event';
import { instant, type Instant } from '../../time/instant';

/** The mark of an event on the ribbon. */
export interface StackedMark {
	event: ChronologyEvent;
	/** The middle of its bin: where the column stands. */
	t: Instant;
	/** How many marks stand beneath it. */
	level: number;
}

/**
 * The marks of events in columns, one column for every `binMinutes` since the epoch, in the order
 * given from the ground up. Day-long events have no mark; what began before `from` stands in the
 * first column.
 */
export function stackMarks(
	events: readonly ChronologyEvent[],
	{ from, to }: { from: Instant; to: Instant },
	binMinutes: number
): StackedMark[] {
	const heights = new Map<number, number>();
	return events.flatMap((event) => {
		if (event.precision === 'day' || event.from >= to || event.to < from) return [];
		const bin = Math.floor(Math.max(event.from, from) / binMinutes);
		const level = heights.get(bin) ?? 0;
		heights.set(bin, level + 1);
		return [{ event, t: instant((bin + 0.5) * binMinutes), level }];
	});
}

/** Where on the events lane something was touched. */
export interface LanePoint {
	/** Minutes since the epoch. */
	t: number;
	/** Pixels above the ground line. */
	height: number;
}

/** What a mark measures: minutes of its column and pixels of its row. */
export interface MarkSize {
	binMinutes: number;
	rowPixels: number;
}

/** The mark at a point of the lane, if there is one. */
export function markAt(
	marks: readonly StackedMark[],
	{ t, height }: LanePoint,
	{ binMinutes, rowPixels }: MarkSize
): StackedMark | undefined {
	const level = Math.floor(height / rowPixels);
	return marks.find((mark) => mark.level === level && Math.abs(mark.t - t) <= binMinutes / 2);
}
