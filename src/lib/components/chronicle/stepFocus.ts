const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus to the next or previous button of a list on the arrow keys. */
export function stepFocus(event: KeyboardEvent, selector: string): void {
	const step = STEPS[event.key];
	if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
	const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
	const here = buttons.findIndex((button) => button === document.activeElement);
	if (here < 0) return;
	event.preventDefault();
	buttons[Math.min(buttons.length - 1, Math.max(0, here + step))]?.focus();
}
