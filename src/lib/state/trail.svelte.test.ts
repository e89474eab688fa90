import { describe, expect, it } from 'vitest';
import { Trail } from './trail.svelte';

describe('Trail', () => {
	it('fades over two hours unless asked otherwise, and then says nothing in the address', () => {
		const trail = new Trail();
		expect(trail.minutes).toBe(120);
		expect(trail.param).toEqual({});
	});

	it('says in the address what was chosen', () => {
		const trail = new Trail();
		trail.setLength('30');
		expect(trail.minutes).toBe(30);
		expect(trail.param).toEqual({ trail: '30' });
	});

	it('keeps the whole way without a time', () => {
		expect(new Trail('whole').minutes).toBeUndefined();
	});
});
