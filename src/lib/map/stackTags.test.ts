import { describe, expect, it } from 'vitest';
import { stackTags } from './stackTags';

const tag = (x: number, y: number, width = 20) => ({ x, y, width });

describe('stackTags', () => {
	it('leaves tags where they are that lie apart', () => {
		expect(stackTags([tag(0, 0), tag(22, 0), tag(0, 22)])).toEqual([0, 0, 0]);
	});

	it('sets a tag on the one that has its place', () => {
		expect(stackTags([tag(0, 0), tag(5, 4), tag(0, 0)])).toEqual([0, 26, 44]);
	});

	it('minds how wide tags are', () => {
		expect(stackTags([tag(0, 0, 40), tag(30, 0)])).toEqual([0, 22]);
		expect(stackTags([tag(0, 0, 40), tag(32, 0)])).toEqual([0, 0]);
	});

	it('has nothing to do without tags', () => {
		expect(stackTags([])).toEqual([]);
	});
});
