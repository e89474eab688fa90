import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_CONTROLS, readControls, USUAL_CONTROLS } from './embedControls';

const read = (query: string) => {
	const { controls, isMalformed } = readControls(new URLSearchParams(query));
	return { controls: [...controls], isMalformed };
};

describe('readControls', () => {
	it('takes the usual where nothing is said', () => {
		expect(read('t=25-21:40')).toEqual({ controls: USUAL_CONTROLS, isMalformed: false });
	});

	it('takes those named, each once, and none where none is named', () => {
		expect(read('controls=ribbon,clock,ribbon')).toEqual({
			controls: ['ribbon', 'clock'],
			isMalformed: false
		});
		expect(read('controls=')).toEqual({ controls: [], isMalformed: false });
	});

	it.each(['clock,dancing', 'clock,,ribbon', '<script>', 'Clock'])(
		'takes the usual where it says “%s”, and says so',
		(text) => {
			expect(read(new URLSearchParams({ controls: text }).toString())).toEqual({
				controls: USUAL_CONTROLS,
				isMalformed: true
			});
		}
	);

	it('takes nothing that there is not, whatever is written', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { controls } = readControls(new URLSearchParams({ controls: text }));
				expect([...controls].every((control) => EMBED_CONTROLS.includes(control))).toBe(true);
			})
		);
	});
});
