import type { CDPSession, Page } from '@playwright/test';

/** Keys that a visitor may hit, those that lead out of a page among them. */
const KEYS: readonly (readonly [key: string, code: string, number: number])[] = [
	['Tab', 'Tab', 9],
	['Enter', 'Enter', 13],
	[' ', 'Space', 32],
	['Escape', 'Escape', 27],
	['Backspace', 'Backspace', 8],
	['Delete', 'Delete', 46],
	['Home', 'Home', 36],
	['End', 'End', 35],
	['PageDown', 'PageDown', 34],
	['ArrowLeft', 'ArrowLeft', 37],
	['ArrowUp', 'ArrowUp', 38],
	['ArrowRight', 'ArrowRight', 39],
	['ArrowDown', 'ArrowDown', 40],
	['?', 'Slash', 191],
	['/', 'Slash', 191],
	['a', 'KeyA', 65],
	['l', 'KeyL', 76],
	['n', 'KeyN', 78],
	['p', 'KeyP', 80],
	['r', 'KeyR', 82],
	['s', 'KeyS', 83],
	['u', 'KeyU', 85],
	['w', 'KeyW', 87],
	['+', 'Equal', 187],
	['-', 'Minus', 189],
	['1', 'Digit1', 49],
	['F1', 'F1', 112],
	['F5', 'F5', 116],
	['F11', 'F11', 122],
	['F12', 'F12', 123],
	['BrowserBack', 'BrowserBack', 166],
	['ContextMenu', 'ContextMenu', 93]
];
/** Alt 1, Control 2, Meta 4, Shift 8, as the browser's protocol adds them up. */
const MODIFIERS = [0, 0, 0, 0, 1, 2, 3, 8, 10] as const;
const BUTTONS = ['left', 'left', 'left', 'middle', 'right', 'back', 'forward'] as const;

/**
 * What a page hears of, and what the browser does not keep to itself: where nothing bars them, its
 * menus and windows come up, and whatever is sent after is never answered.
 */
const PAGE_KEYS = KEYS.filter(([key]) => !/^(F\d+|Browser.*|ContextMenu)$/.test(key));
const PAGE_MODIFIERS = [0, 0, 0, 8] as const;
const PAGE_BUTTONS = ['left'] as const;

type Sending = (session: CDPSession) => Promise<unknown>;

/** So many things are on their way to the page at a time. */
const AT_ONCE = 20;

/** Touches, moves, wheels and keys a page at random, through the browser itself, from a seed. */
export class Monkey {
	readonly #page: Page;
	readonly #seed: number;
	readonly #hasTouch: boolean;
	readonly #keys: typeof KEYS;
	readonly #modifiers: readonly number[];
	readonly #buttons: readonly (typeof BUTTONS)[number][];
	#state: number;

	/** @param isBarred whether the page bars what belongs to the browser, so that it may be tried. */
	constructor(
		page: Page,
		{ seed, hasTouch, isBarred }: { seed: number; hasTouch: boolean; isBarred: boolean }
	) {
		this.#page = page;
		this.#seed = seed;
		this.#state = seed;
		this.#hasTouch = hasTouch;
		this.#keys = isBarred ? KEYS : PAGE_KEYS;
		this.#modifiers = isBarred ? MODIFIERS : PAGE_MODIFIERS;
		this.#buttons = isBarred ? BUTTONS : PAGE_BUTTONS;
	}

	/** What must be said to do the same again. */
	get story(): string {
		return `FUZZ_SEED=${this.#seed}`;
	}

	/** Does so many things in order, a handful at once: a page need not draw between any two. */
	async rage(count: number): Promise<void> {
		const session = await this.#page.context().newCDPSession(this.#page);
		for (let done = 0; done < count; done += AT_ONCE) {
			const acts = Array.from({ length: Math.min(AT_ONCE, count - done) }, () => this.#act());
			await Promise.all(acts.flat().map((send) => send(session)));
		}
		await session.detach();
	}

	/** One thing, as what is sent for it: decided before anything is sent, so that a seed says all. */
	#act(): Sending[] {
		const choice = this.#next();
		if (choice < 0.45 && this.#hasTouch) return this.#touch();
		if (choice < 0.6) return this.#click();
		return choice < 0.72 ? this.#wheel() : this.#key();
	}

	#touch(): Sending[] {
		const first = this.#point();
		const others = this.#next() < 0.2 ? [this.#point()] : [];
		const touchPoints = [first, ...others].map((point, id) => ({ ...point, id }));
		const moved = touchPoints.map(({ id }) => ({ ...this.#point(), id }));
		const moves = this.#next() < 0.3 ? [touchOf('touchMove', moved)] : [];
		const end = touchOf(this.#next() < 0.05 ? 'touchCancel' : 'touchEnd', []);
		return [touchOf('touchStart', touchPoints), ...moves, end];
	}

	#click(): Sending[] {
		const at = { ...this.#point(), modifiers: this.#one(this.#modifiers) };
		const press = { button: this.#one(this.#buttons), clickCount: this.#next() < 0.2 ? 2 : 1 };
		const to = this.#next() < 0.3 ? { ...at, ...this.#point() } : at;
		return [
			(session) => session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at }),
			(session) =>
				session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, ...press }),
			(session) =>
				session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, ...press })
		];
	}

	#wheel(): Sending[] {
		const at = { ...this.#point(), modifiers: this.#one(this.#modifiers) };
		const [deltaX, deltaY] = [this.#between(-400, 400), this.#between(-800, 800)];
		const turn = { type: 'mouseWheel', ...at, deltaX, deltaY } as const;
		return [(session) => session.send('Input.dispatchMouseEvent', turn)];
	}

	#key(): Sending[] {
		const [key, code, windowsVirtualKeyCode] = this.#one(this.#keys);
		const modifiers = this.#one(this.#modifiers);
		const what = { key, code, windowsVirtualKeyCode, modifiers };
		const text = key.length === 1 && (modifiers & 7) === 0 ? { text: key } : {};
		return [
			(session) => session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...what, ...text }),
			(session) => session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...what })
		];
	}

	#point(): { x: number; y: number } {
		const { width, height } = this.#page.viewportSize() ?? { width: 1, height: 1 };
		return { x: this.#between(0, width - 1), y: this.#between(0, height - 1) };
	}

	#between(least: number, most: number): number {
		return Math.round(least + this.#next() * (most - least));
	}

	#one<T>(list: readonly T[]): T {
		return list[Math.floor(this.#next() * list.length)] as T;
	}

	/** A number from 0 to 1: a linear congruence (Numerical Recipes). */
	#next(): number {
		this.#state = (this.#state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return this.#state / 2 ** 32;
	}
}

function touchOf(
	type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
	touchPoints: { x: number; y: number; id: number }[]
): Sending {
	return (session) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
