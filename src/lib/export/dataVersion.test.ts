import { describe, expect, it } from 'vitest';
import { dataVersion } from './dataVersion';

describe('dataVersion', () => {
	const files = { 'a.json': '[]', 'b.json': '[1]' };

	it('is the release with ten digits of a hash', () => {
		expect(dataVersion('1.2.3', files)).toMatch(/^1\.2\.3\+[0-9a-f]{10}$/);
	});

	it('is the same whatever the order of the files', () => {
		const turned = { 'b.json': '[1]', 'a.json': '[]' };
		expect(dataVersion('1.2.3', turned)).toBe(dataVersion('1.2.3', files));
	});

	it('changes with a text, with a name, and when text passes from one file to the next', () => {
		const others = [
			{ ...files, 'a.json': '[2]' },
			{ 'a.json': '[]', 'c.json': '[1]' },
			{ 'a.json': '[][1]', 'b.json': '' }
		];
		const versions = [files, ...others].map((some) => dataVersion('1.2.3', some));
		expect(new Set(versions).size).toBe(4);
	});
});
