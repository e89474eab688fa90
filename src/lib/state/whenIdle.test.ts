import { describe, expect, it } from 'vitest';
import { whenIdle } from './whenIdle';

class Page extends EventTarget {
	readonly document = { readyState: 'interactive' };
	#waiting: (() => void) | undefined;
	requestIdleCallback = (callback: () => void) => {
		this.#waiting = callback;
		return 1;
	};
	cancelIdleCallback = () => {
		this.#waiting = undefined;
	};
	get window() {
		return this as unknown as Window & typeof globalThis;
	}
	idle(): void {
		this.#waiting?.();
	}
}

function begun(page: Page) {
	const seen: string[] = [];
	const undo = whenIdle(page.window, () => {
		seen.push('begun');
		return () => seen.push('undone');
	});
	return { seen, undo };
}

describe('whenIdle', () => {
	it('waits for the page to load, and then to have nothing to do', () => {
		const page = new Page();
		const { seen, undo } = begun(page);
		page.idle();
		expect(seen).toEqual([]);
		page.dispatchEvent(new Event('load'));
		expect(seen).toEqual([]);
		page.idle();
		expect(seen).toEqual(['begun']);
		undo();
		expect(seen).toEqual(['begun', 'undone']);
	});

	it('begins nothing that was undone before', () => {
		const page = new Page();
		const { seen, undo } = begun(page);
		undo();
		page.dispatchEvent(new Event('load'));
		page.idle();
		expect(seen).toEqual([]);
	});

	it('begins at once after loading where the browser cannot tell', () => {
		const page = new Page();
		page.document.readyState = 'complete';
		Reflect.deleteProperty(page, 'requestIdleCallback');
		expect(begun(page).seen).toEqual(['begun']);
	});
});
