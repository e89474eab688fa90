import type { Chapter } from '../domain/schema/chapter';
import { instant, type Instant } from '../time/instant';
import { contains } from '../time/interval';

/** A stretch `[from, to)` of the story that is played again and again. */
export interface Loop {
	from: Instant;
	to: Instant;
}

/** The shortest loop, in minutes: at the highest speed a quarter of a second still lies within. */
export const LEAST_LOOP_MINUTES = 15;

/** The part of a loop that lies within the story; `undefined` where that is too short to play. */
export function loopWithin(story: Loop, { from, to }: Loop): Loop | undefined {
	const loop = {
		from: instant(Math.max(story.from, from)),
		to: instant(Math.min(story.to, to))
	};
	return loop.to - loop.from >= LEAST_LOOP_MINUTES ? loop : undefined;
}

/** The loop with another beginning, as near to the one asked for as the shortest loop allows. */
export function startingAt(loop: Loop, t: Instant): Loop {
	return { ...loop, from: instant(Math.min(t, loop.to - LEAST_LOOP_MINUTES)) };
}

/** The loop with another end, as near to the one asked for as the shortest loop allows. */
export function endingAt(loop: Loop, t: Instant): Loop {
	return { ...loop, to: instant(Math.max(t, loop.from + LEAST_LOOP_MINUTES)) };
}

/** The stretch of the chapter that `t` is in, the last one at the very end; none between chapters. */
export function chapterLoop(chapters: readonly Chapter[], t: Instant): Loop | undefined {
	const chapter = chapters.find((each) => contains(each, t)) ?? chapters.find(({ to }) => to === t);
	return chapter && { from: chapter.from, to: chapter.to };
}

/** Whether two loops are the same stretch, or both none. */
export function sameLoop(a: Loop | undefined, b: Loop | undefined): boolean {
	return a?.from === b?.from && a?.to === b?.to;
}
