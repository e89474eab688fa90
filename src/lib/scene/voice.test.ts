import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { BEST_ESTIMATE, eventsInVoice, VOICES } from './voice';

const { atlas } = smallCompilation();
const told = (...stances: Parameters<typeof eventsInVoice>[1]['stances']) =>
	eventsInVoice(atlas, { id: 'test', stances }).map(({ id }) => id);

describe('eventsInVoice', () => {
	it('shows no rival account in the best estimate', () => {
		expect(eventsInVoice(atlas, BEST_ESTIMATE).map(({ id }) => id)).toEqual([
			...['march', 'defence', 'shot']
		]);
	});

	it('shows the rival in place of our account where the voice trusts its source', () => {
		expect(told('soviet')).toEqual(['march', 'defence', 'shot_official']);
	});

	it('keeps our account where the voice trusts its source more', () => {
		expect(told('eyewitness', 'soviet')).toContain('shot');
		expect(told('soviet', 'eyewitness')).toContain('shot_official');
	});

	it('keeps our account where the voice trusts neither source', () => {
		expect(told('western')).toContain('shot');
	});

	it('tells of every matter just once, whatever the voice', () => {
		for (const voice of VOICES) {
			const subjects = eventsInVoice(atlas, voice).map((event) => event.rivalOf ?? event.id);
			expect(new Set(subjects).size).toBe(subjects.length);
		}
	});
});
