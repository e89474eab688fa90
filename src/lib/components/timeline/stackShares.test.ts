import { describe, expect, it } from 'vitest';
import { instant } from '../../time/instant';
import { stackShares } from './stackShares';

const count = (mrc: number, government: number, neither = 0, contested = 0) => ({
	...{ mrc, government, neither, contested }
});

describe('stackShares', () => {
	const bands = stackShares(
		[
			{ t: instant(0), count: count(1, 3) },
			{ t: instant(60), count: count(2, 0, 1, 1) }
		],
		180
	);

	it('stacks the bands from the MRC up to the government', () => {
		expect(bands.mrc[0]).toEqual({ from: 0, to: 60, bottom: 0, top: 0.25 });
		expect(bands.government).toEqual([{ from: 0, to: 60, bottom: 0.25, top: 1 }]);
	});

	it('holds the last count to the end', () => {
		expect(bands.contested).toEqual([{ from: 60, to: 180, bottom: 0.5, top: 0.75 }]);
		expect(bands.neither).toEqual([{ from: 60, to: 180, bottom: 0.75, top: 1 }]);
	});

	it('draws nothing where nobody holds anything', () => {
		expect(stackShares([{ t: instant(0), count: count(0, 0) }], 60).mrc).toEqual([]);
	});
});
