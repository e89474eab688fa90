import { describe, expect, it } from 'vitest';
import { readCode } from '../../../../tests/fixtures/readCode';
import { QUIET_ZONE, qrPath } from './qrPath';

const ADDRESS = 'https://example.org/ru/tour/city-that-did-not-notice?stop=alexandrinsky_theatre';

describe('qrPath', () => {
	it('is read back as the text', () => {
		expect(readCode(qrPath(ADDRESS))).toBe(ADDRESS);
	});

	it('leaves a quiet zone on every side', () => {
		const { size, d } = qrPath(ADDRESS);
		const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
		expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(QUIET_ZONE);
		const ends = runs.flatMap(([x = 0, y = 0, length = 0]) => [x + length, y + 1]);
		expect(Math.max(...ends)).toBe(size - QUIET_ZONE);
	});
});
