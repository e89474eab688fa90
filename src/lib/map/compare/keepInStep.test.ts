import { describe, expect, it } from 'vitest';
import { keepInStep, type StepMap } from './keepInStep';

interface Look {
	center: unknown;
	zoom: number;
	bearing: number;
	padding: unknown;
}

/** A map that moves at once, and tells so as MapLibre does: within the call. */
class FakeMap {
	look: Look = { center: 'exchange', zoom: 13, bearing: 0, padding: { left: 0 } };
	moves: unknown[] = [];
	readonly #listeners = new Set<(move: object) => void>();

	jumpTo(look: Partial<Look>, data: object = {}) {
		Object.assign(this.look, look);
		this.moves.push(data);
		for (const listener of this.#listeners) listener(data);
	}
	on(_: string, listener: (move: object) => void) {
		this.#listeners.add(listener);
	}
	off(_: string, listener: (move: object) => void) {
		this.#listeners.delete(listener);
	}
	getCenter = () => this.look.center;
	getZoom = () => this.look.zoom;
	getBearing = () => this.look.bearing;
	getPadding = () => this.look.padding;
}

function pair() {
	const [first, second] = [new FakeMap(), new FakeMap()];
	first.look = { center: 'palace', zoom: 15, bearing: 0, padding: { left: 420 } };
	const letGo = keepInStep(first as unknown as StepMap, second as unknown as StepMap);
	return { first, second, letGo };
}

describe('keepInStep', () => {
	it('has the second begin where the first is', () => {
		const { first, second } = pair();
		expect(second.look).toEqual(first.look);
	});

	it('has either follow the other, once for each move', () => {
		const { first, second } = pair();
		[first.moves, second.moves] = [[], []];
		first.jumpTo({ center: 'smolny' });
		expect(second.look.center).toBe('smolny');
		second.jumpTo({ zoom: 12 });
		expect(first.look.zoom).toBe(12);
		expect([first.moves.length, second.moves.length]).toEqual([2, 2]);
	});

	it('counts what the visitor does to one as done to both', () => {
		const { first, second } = pair();
		second.jumpTo({ zoom: 12 }, { originalEvent: 'wheel' });
		expect(first.moves.at(-1)).toEqual({ originalEvent: 'wheel' });
	});

	it('lets them go their own ways again', () => {
		const { first, second, letGo } = pair();
		letGo();
		first.jumpTo({ center: 'smolny' });
		expect(second.look.center).toBe('palace');
	});
});
