import type { LessonRole } from './lessonMessage';
import type { LessonRoom, Surroundings } from './lessonRoom.svelte';

/** The name of the channel on which the windows of a lesson speak; of this origin alone. */
export function lessonChannel(lesson: { id: string }): string {
	return `petrograd-lesson:${lesson.id}`;
}

/**
 * Joins a lesson from a window of this browser.
 * @param now the clock: milliseconds since 1970, the same for all windows of this computer
 * @returns what leaves it
 */
export function joinFromBrowser(room: LessonRoom, role: LessonRole, now: () => number): () => void {
	const join = () =>
		room.join({
			...{ role, now },
			window: windowName(),
			channel:
				typeof BroadcastChannel === 'undefined'
					? undefined
					: new BroadcastChannel(lessonChannel(room.lesson)),
			memory: sessionMemory()
		});
	let leave = join();
	const hide = () => leave();
	// Who comes back to a page that the browser had put by comes in anew.
	const showAgain = ({ persisted }: PageTransitionEvent) => {
		if (persisted) leave = join();
	};
	// A window that was asleep may have missed something.
	const wake = () => {
		if (document.visibilityState === 'visible') room.greet();
	};
	addEventListener('pagehide', hide);
	addEventListener('pageshow', showAgain);
	document.addEventListener('visibilitychange', wake);
	return () => {
		removeEventListener('pagehide', hide);
		removeEventListener('pageshow', showAgain);
		document.removeEventListener('visibilitychange', wake);
		leave();
	};
}

// Not `randomUUID`, which a school's own server without encryption would not have.
function windowName(): string {
	return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}

function sessionMemory(): Surroundings['memory'] {
	try {
		return sessionStorage;
	} catch {
		return undefined;
	}
}
