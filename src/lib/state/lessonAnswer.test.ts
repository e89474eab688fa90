import { expect, it } from 'vitest';
import { compareWithAnswer } from './lessonAnswer';

it('sets what the class chose against what happened', () => {
	expect(compareWithAnswer({ answer: ['bridge', 'telegraph'] }, ['palace', 'telegraph'])).toEqual([
		{ place: 'bridge', outcome: 'missed' },
		{ place: 'telegraph', outcome: 'hit' },
		{ place: 'palace', outcome: 'wrong' }
	]);
});
