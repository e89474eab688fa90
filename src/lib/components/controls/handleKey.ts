import { SPEEDS } from '../../state/clock.svelte';
import type { Explorer } from '../../state/explorer.svelte';

/** What keys do outside the explorer's own state. */
export interface KeyTargets {
	find(): void;
	help(): void;
}

/** Kinds of input that are moved by the arrows, not typed into. */
const NOT_TYPED = new Set(['range', 'radio', 'checkbox', 'button']);

/**
 * Does what a key asks for, unless it belongs to what has the focus: letters to fields, the space
 * bar to buttons, arrows to sliders. Help must name all of these.
 */
export function handleKey(event: KeyboardEvent, explorer: Explorer, targets: KeyTargets): void {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.key === 'Escape') {
		if (!document.querySelector(':popover-open, dialog[open]')) putAway(explorer);
		return;
	}
	if (isTakenBy(event.target, event.key)) return;
	const action = actionOf(event, explorer, targets);
	if (!action) return;
	event.preventDefault();
	action();
}

/** Lets go of whom the camera follows, else closes the card, the question of the way, the comparison. */
function putAway(explorer: Explorer): void {
	if (explorer.following.target) explorer.following.stop();
	else if (explorer.selection.kind !== 'none') explorer.clearSelection();
	else if (explorer.crossing.isOpen) explorer.crossing.close();
	else explorer.comparison.choose(undefined);
}

function actionOf(
	{ key, shiftKey }: KeyboardEvent,
	explorer: Explorer,
	targets: KeyTargets
): (() => void) | undefined {
	const { clock } = explorer;
	const actions: Record<string, () => void> = {
		' ': () => clock.toggle(),
		ArrowLeft: () => (shiftKey ? explorer.stepToEvent('previous') : clock.stepHours(-1)),
		ArrowRight: () => (shiftKey ? explorer.stepToEvent('next') : clock.stepHours(1)),
		Home: () => clock.seek(clock.from),
		End: () => clock.seek(clock.to),
		'[': () => changeSpeed(explorer, -1),
		']': () => changeSpeed(explorer, 1),
		'/': () => targets.find(),
		'?': () => targets.help()
	};
	return actions[key];
}

function changeSpeed({ clock }: Explorer, step: number): void {
	const speed = SPEEDS[SPEEDS.indexOf(clock.speed) + step];
	if (speed !== undefined) clock.setSpeed(speed);
}

function isTakenBy(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.closest('dialog, canvas')) return true;
	if (target instanceof HTMLInputElement) {
		return !NOT_TYPED.has(target.type) || key === ' ' || key.length > 1;
	}
	if (target.matches('textarea, select, [contenteditable]')) return true;
	return key === ' ' && target.matches('button, a, summary');
}
