import { describe, expect, it } from 'vitest';
import { kioskScale } from './kioskScale';

describe('kioskScale', () => {
	it('is half as large again upright, a quarter larger lying, at full HD', () => {
		expect(kioskScale({ width: 1080, height: 1920, targetPixels: 80 })).toBe(1.5);
		expect(kioskScale({ width: 1920, height: 1080, targetPixels: 80 })).toBe(1.25);
	});

	it('is twice that where the pixels are half as wide', () => {
		expect(kioskScale({ width: 2160, height: 3840, targetPixels: 160 })).toBe(3);
		expect(kioskScale({ width: 3840, height: 2160, targetPixels: 160 })).toBe(2.5);
	});

	it('follows the targets where these are larger than the glass has room for', () => {
		expect(kioskScale({ width: 1280, height: 800, targetPixels: 128 })).toBe(2);
	});

	it('never makes anything smaller than on a desk', () => {
		expect(kioskScale({ width: 800, height: 480, targetPixels: 30 })).toBe(1);
	});
});
