import { describe, expect, it } from 'vitest';
import { MODE_SPEEDS, modeOn } from './modes';

describe('modeOn', () => {
	it('takes the fastest of the ways authored on land', () => {
		expect(modeOn('land', ['foot', 'lorry'])).toBe('lorry');
	});

	it('takes the ground’s own way on rails and water', () => {
		expect(modeOn('rail', ['foot'])).toBe('train');
		expect(modeOn('water', ['foot'])).toBe('ship');
	});

	it('walks ashore from a ship', () => {
		expect(modeOn('land', ['ship'])).toBe('foot');
	});

	it('has no usual speed above the most', () => {
		expect(Object.values(MODE_SPEEDS).filter(({ usual, most }) => usual > most)).toEqual([]);
	});
});
