import { describe, expect, it } from 'vitest';
import { parsePassage } from './parsePassage';

describe('parsePassage', () => {
	it.each([
		['ch4', [{ part: 'chapter', number: '4' }]],
		['ill.52', [{ part: 'illustration', number: '52' }]],
		[
			'v3ch41',
			[
				{ part: 'volume', number: '3' },
				{ part: 'chapter', number: '41' }
			]
		],
		['app4', [{ part: 'appendix', number: '4' }]],
		['XI.1', [{ part: 'section', number: 'XI.1' }]],
		['Background', [{ part: 'section', number: 'Background' }]],
		['p', [{ part: 'section', number: 'p' }]]
	])('reads %s', (passage, steps) => {
		expect(parsePassage(passage)).toEqual(steps);
	});
});
