import { describe, expect, it } from 'vitest';
import { DAY } from './palette';
import { SEIZURE_SIGNS, seizureSign } from './seizure';

describe('seizureSign', () => {
	it('draws the former holder in colour and in shape, no two alike', () => {
		const glows = (['mrc', 'government', 'neither', 'contested'] as const).map((holder) =>
			seizureSign('glow', holder, {
				...DAY,
				mrc: '#000001',
				government: '#000001',
				neither: '#000001'
			})
		);
		const paths = glows.map((svg) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).join());
		expect(new Set(paths).size).toBe(4);
	});

	it('gives a contested place the colours of both', () => {
		for (const sign of SEIZURE_SIGNS) {
			const svg = seizureSign(sign, 'contested', DAY);
			expect(svg).toContain(DAY.mrc);
			expect(svg).toContain(DAY.government);
		}
	});

	it('draws no ring alike whose minute is known and whose is not', () => {
		expect(seizureSign('ring', 'mrc', DAY)).not.toBe(seizureSign('soft-ring', 'mrc', DAY));
	});
});
