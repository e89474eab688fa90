import { BEGINNING, teach, type LessonCommand, type LessonState } from './lesson';
import type { LessonPlan } from './lessonPlan';

/** A command as a window gave it. */
export interface StampedCommand {
	/** One more than the greatest that its window had heard of. */
	revision: number;
	/** Which window gave it; no two have the same name. */
	window: string;
	/** When, in milliseconds. */
	at: number;
	command: LessonCommand;
}

/**
 * All commands since the class came in, in the order in which every window takes them: by
 * revision, and where two windows gave the same, by their names. Whoever knows the same commands
 * is in the same state, in whatever order they heard of them (after L. Lamport, Time, Clocks, and
 * the Ordering of Events in a Distributed System, Communications of the ACM 21 (1978), 558–565).
 */
export type LessonLog = readonly StampedCommand[];

/** The log with more commands; those known already, and those of the class before, add nothing. */
export function mergeLogs(log: LessonLog, more: LessonLog): LessonLog {
	const known = new Set(log.map(stampOf));
	const added = more.filter((one) => !known.has(stampOf(one)));
	if (added.length === 0) return log;
	const all = [...log, ...added].toSorted(inOrder);
	const cleared = all.findLastIndex(({ command }) => command.kind === 'next_class');
	return all.slice(Math.max(0, cleared));
}

/** The stamp of a command given now, by a window that knows this log. */
export function stamp(log: LessonLog, given: Omit<StampedCommand, 'revision'>): StampedCommand {
	return { ...given, revision: lastRevision(log) + 1 };
}

/** Whether a command shows that others, given before it, have not been heard of. */
export function isAhead(log: LessonLog, { revision }: StampedCommand): boolean {
	return revision > lastRevision(log) + 1;
}

/** Where the class is after all these commands. */
export function stateAfter(plan: LessonPlan, log: LessonLog): LessonState {
	return log.reduce((state, given) => teach(plan, state, given), BEGINNING);
}

function lastRevision(log: LessonLog): number {
	return log.at(-1)?.revision ?? 0;
}

function stampOf({ revision, window }: StampedCommand): string {
	return `${revision} ${window}`;
}

function inOrder(a: StampedCommand, b: StampedCommand): number {
	return a.revision - b.revision || (a.window < b.window ? -1 : 1);
}
