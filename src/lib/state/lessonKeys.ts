import type { LessonCommand } from './lesson';
import type { LessonRoom } from './lessonRoom.svelte';

/** What keys and the buttons of a clicker do, by the key's name. */
const COMMANDS: Readonly<Record<string, LessonCommand>> = {
	...{ PageDown: { kind: 'next' }, ArrowRight: { kind: 'next' }, ArrowDown: { kind: 'next' } },
	...{ ' ': { kind: 'next' }, PageUp: { kind: 'previous' }, ArrowLeft: { kind: 'previous' } },
	...{ ArrowUp: { kind: 'previous' }, b: { kind: 'black' }, '.': { kind: 'black' } },
	// The same key of a Russian keyboard.
	...{ и: { kind: 'black' } }
};

/** A key as it was pressed, and on what. */
export interface KeyPress extends Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'
> {
	/** What has the focus takes keys itself: `text` most, `button` the space bar, `scroll` up and down. */
	focus: 'text' | 'button' | 'scroll' | undefined;
}

/** The command of a key; `undefined` where it is none, or is meant for what has the focus. */
export function commandOfKey(press: KeyPress): LessonCommand | undefined {
	const { key, altKey, ctrlKey, metaKey, repeat, focus } = press;
	if (altKey || ctrlKey || metaKey || repeat) return undefined;
	const isClicker = key === 'PageDown' || key === 'PageUp';
	if (focus === 'text' && !isClicker) return undefined;
	if (focus === 'button' && key === ' ') return undefined;
	if (focus === 'scroll' && (key === 'ArrowDown' || key === 'ArrowUp')) return undefined;
	return COMMANDS[key.length === 1 ? key.toLowerCase() : key];
}

/** Does in a lesson what a key pressed in one of its windows means; else leaves it to the page. */
export function obeyKey(event: KeyboardEvent, room: Pick<LessonRoom, 'tell'>): void {
	const { key, altKey, ctrlKey, metaKey, repeat, target } = event;
	const command = commandOfKey({ key, altKey, ctrlKey, metaKey, repeat, focus: focusOf(target) });
	if (!command) return;
	event.preventDefault();
	room.tell(command);
}

/** What kind of control an element is to keys. */
function focusOf(target: EventTarget | null): KeyPress['focus'] {
	if (!(target instanceof Element)) return undefined;
	if (target.closest('input, select, textarea, [role="region"] canvas')) return 'text';
	if (target.closest('button, summary, a')) return 'button';
	return target.closest('[tabindex="0"]') ? 'scroll' : undefined;
}
