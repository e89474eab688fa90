import { describe, expect, it } from 'vitest';
import { Coverings } from './coverings.svelte';

const BOX = { left: 900, top: 70, right: 1300, bottom: 500 };

describe('Coverings', () => {
	it('knows where a part lies until it is gone', () => {
		const coverings = new Coverings();
		coverings.report('card', BOX);
		expect([coverings.of('card'), coverings.boxes]).toEqual([BOX, [BOX]]);
		coverings.report('card', undefined);
		expect([coverings.of('card'), coverings.boxes]).toEqual([undefined, []]);
	});

	it('takes what has no size for gone', () => {
		const coverings = new Coverings();
		coverings.report('margin', BOX);
		coverings.report('margin', { ...BOX, right: BOX.left });
		expect(coverings.of('margin')).toBeUndefined();
	});

	it('is the same while nothing has moved', () => {
		const coverings = new Coverings();
		coverings.report('card', BOX);
		const before = coverings.of('card');
		coverings.report('card', { ...BOX });
		expect(coverings.of('card')).toBe(before);
	});
});
