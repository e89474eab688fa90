/** Where a finger went down on the glass, in pixels of the page. */
export interface Touched {
	x: number;
	y: number;
}

/** Width and height of the page, and how far from a corner still counts as in it, in pixels. */
export interface Glass {
	width: number;
	height: number;
	reach: number;
}

/** How long both corners are held, in milliseconds. */
export const STAFF_HOLD_MS = 3000;

/** The fingers on the glass, by the numbers of their pointers. */
export type Fingers = ReadonlyMap<number, Touched>;

/**
 * Whether the fingers hold both lower corners and nothing else: what opens the page of the staff
 * once it has lasted for {@link STAFF_HOLD_MS}. Visitors lean on one corner, seldom on two.
 */
export function holdsCorners(fingers: Fingers, { width, height, reach }: Glass): boolean {
	const held = [...fingers.values()];
	if (held.length !== 2) return false;
	const isLow = held.every(({ y }) => y >= height - reach);
	const isLeft = held.some(({ x }) => x <= reach);
	const isRight = held.some(({ x }) => x >= width - reach);
	return isLow && isLeft && isRight;
}

/** The keys that do the same, where a keyboard is plugged in: Control, Alt, Shift and K together. */
export function isStaffChord(
	event: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'code'>
): boolean {
	return event.ctrlKey && event.altKey && event.shiftKey && event.code === 'KeyK';
}
