import { describe, expect, it } from 'vitest';
import { megabytes } from './megabytes';

describe('megabytes', () => {
	it('writes tenths as each language does', () => {
		expect(megabytes(1_940_000, 'en')).toBe('1.9');
		expect(megabytes(1_940_000, 'ru')).toBe('1,9');
		expect(megabytes(34_000_000, 'en')).toBe('34');
	});

	it('calls nothing nought, and a little never so', () => {
		expect(megabytes(0, 'en')).toBe('0');
		expect(megabytes(12, 'en')).toBe('0.1');
	});
});
