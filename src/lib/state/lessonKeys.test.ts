import { describe, expect, it } from 'vitest';
import { commandOfKey, type KeyPress } from './lessonKeys';

const press = (key: string, told: Partial<KeyPress> = {}): KeyPress => ({
	...{ key, altKey: false, ctrlKey: false, metaKey: false, repeat: false, focus: undefined },
	...told
});

describe('commandOfKey', () => {
	it.each(['PageDown', ' ', 'ArrowRight', 'ArrowDown'])('goes on by %j', (key) => {
		expect(commandOfKey(press(key))).toEqual({ kind: 'next' });
	});

	it.each(['PageUp', 'ArrowLeft', 'ArrowUp'])('goes back by %s', (key) => {
		expect(commandOfKey(press(key))).toEqual({ kind: 'previous' });
	});

	it.each(['b', 'B', '.', 'и', 'И'])('blacks out by %s', (key) => {
		expect(commandOfKey(press(key))).toEqual({ kind: 'black' });
	});

	it('leaves the space bar to a button, and all but a clicker to where one writes', () => {
		expect(commandOfKey(press(' ', { focus: 'button' }))).toBeUndefined();
		expect(commandOfKey(press('b', { focus: 'text' }))).toBeUndefined();
		expect(commandOfKey(press('ArrowLeft', { focus: 'text' }))).toBeUndefined();
		expect(commandOfKey(press('PageDown', { focus: 'text' }))).toEqual({ kind: 'next' });
		expect(commandOfKey(press('ArrowLeft', { focus: 'button' }))).toEqual({ kind: 'previous' });
	});

	it('leaves up and down to a text that is longer than the screen', () => {
		expect(commandOfKey(press('ArrowDown', { focus: 'scroll' }))).toBeUndefined();
		expect(commandOfKey(press('PageDown', { focus: 'scroll' }))).toEqual({ kind: 'next' });
	});

	it('leaves the shortcuts of the browser alone, and a key that is held down', () => {
		expect(commandOfKey(press('ArrowLeft', { altKey: true }))).toBeUndefined();
		expect(commandOfKey(press('b', { ctrlKey: true }))).toBeUndefined();
		expect(commandOfKey(press('PageDown', { repeat: true }))).toBeUndefined();
		expect(commandOfKey(press('x'))).toBeUndefined();
	});
});
