import { describe, expect, it } from 'vitest';
import { heardFrom } from './heardFrom';

describe('heardFrom', () => {
	it('is loudest and clearest close by, and never louder than full', () => {
		expect(heardFrom(0)).toEqual(heardFrom(400));
		expect(heardFrom(0).gain).toBe(1);
	});

	it('grows fainter and duller with the distance, but stays a sound', () => {
		const [near, far, farther] = [500, 3000, 7900].map(heardFrom);
		expect(far!.gain).toBeLessThan(near!.gain);
		expect(farther!.gain).toBeLessThan(far!.gain);
		expect(farther!.gain).toBeGreaterThan(0.1);
		expect(far!.cutoffHertz).toBeLessThan(near!.cutoffHertz);
		expect(farther!.cutoffHertz).toBeGreaterThan(100);
	});
});
