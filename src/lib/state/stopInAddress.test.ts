import { describe, expect, it } from 'vitest';
import { stopInAddress, stopSearch } from './stopInAddress';

describe('stopInAddress', () => {
	it('reads what is written for a stop', () => {
		expect(stopInAddress(stopSearch('liteiny_bridge'))).toBe('liteiny_bridge');
	});

	it.each(['', '?t=25-21:40', '?stop=', '?stop=Liteiny%20Bridge', '?stop=<b>'])(
		'finds none in “%s”',
		(search) => {
			expect(stopInAddress(search)).toBeUndefined();
		}
	);
});
