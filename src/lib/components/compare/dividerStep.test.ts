import { describe, expect, it } from 'vitest';
import { dividerStep } from './dividerStep';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
	dividerStep(
		{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held },
		0.5
	);

describe('dividerStep', () => {
	it.each([
		['ArrowLeft', 0.48],
		['ArrowRight', 0.52],
		['ArrowUp', 0.52],
		['PageDown', 0.4],
		['Home', 0],
		['End', 1]
	])('%s moves the divider to %d', (key, share) => {
		expect(press(key)).toBeCloseTo(share, 9);
	});

	it('goes farther with shift, and leaves the browser its own keys', () => {
		expect(press('ArrowRight', { shiftKey: true })).toBeCloseTo(0.6, 9);
		expect(press('ArrowRight', { ctrlKey: true })).toBeUndefined();
		expect(press('a')).toBeUndefined();
	});
});
