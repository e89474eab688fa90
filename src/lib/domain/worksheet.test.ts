import { expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { worksheetOf } from './worksheet';

it('hands out what is asked, and nothing of what is expected or happened', () => {
	const lesson = smallCompilation().itineraries.find(({ kind }) => kind === 'lesson');
	if (lesson?.kind !== 'lesson') throw new Error('the small set has a lesson');
	const sheet = worksheetOf(lesson);
	expect(sheet.steps.map(({ id }) => id)).toEqual(['look', 'guess']);
	const [look, guess] = sheet.steps;
	expect(look?.documents).toHaveLength(2);
	expect(guess?.ask?.en).toBe('Why do they differ?');
	expect(guess?.predict?.candidates).toHaveLength(2);
	const printed = JSON.stringify(sheet);
	for (const told of ['Memory errs.', 'Память ошибается.', 'It was the palace.', '"answer"']) {
		expect(printed).not.toContain(told);
	}
});
