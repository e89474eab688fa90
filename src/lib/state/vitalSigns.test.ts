import { describe, expect, it } from 'vitest';
import { findingOf, noEvidence, withError, withSigns, type VitalSigns } from './vitalSigns';

const WELL: VitalSigns = {
	...{ isMapWhole: true, hasFailed: false, arrivals: undefined },
	...{ story: undefined, pictures: undefined, frames: 0 }
};
/** What is found after so many seconds, seen each second, as signs are at each. */
function foundAfter(
	seconds: number,
	signsAt: (second: number) => Partial<VitalSigns>,
	{ times = 0, stride = 1 } = {}
) {
	let evidence = noEvidence(0);
	let signs = WELL;
	for (let second = 0; second <= seconds; second += stride) {
		signs = { ...WELL, frames: second, ...signsAt(second) };
		evidence = withSigns(evidence, second * 1000, signs);
	}
	return findingOf(evidence, signs, times);
}
const waiting = { isMapWhole: false, arrivals: '1' };

describe('findingOf', () => {
	it('is well where the map is whole and what should move does', () => {
		expect(foundAfter(60, (second) => ({ story: `${second}`, pictures: second }))).toBe('well');
	});

	it('cannot be told while things come, and hangs when nothing has come for twelve seconds', () => {
		expect(foundAfter(60, (second) => ({ ...waiting, arrivals: `${second >> 2}` }))).toBe('unsure');
		expect(foundAfter(11, () => waiting)).toBe('unsure');
		expect(foundAfter(12, () => waiting)).toBe('hung');
		// Of what was drawn once, too, parts may be awaited.
		expect(foundAfter(12, () => ({ ...waiting, isMapWhole: true }))).toBe('hung');
	});

	it('gives what is slow twice the time at every turn, and a minute at most', () => {
		expect(foundAfter(23, () => waiting, { times: 1 })).toBe('unsure');
		expect(foundAfter(24, () => waiting, { times: 1 })).toBe('hung');
		expect(foundAfter(60, () => waiting, { times: 9 })).toBe('hung');
	});

	it('is not well for being given more time', () => {
		expect(foundAfter(11, () => ({ story: 'a' }), { times: 1 })).toBe('unsure');
		expect(foundAfter(12, () => ({ story: 'a' }), { times: 1 })).toBe('still');
	});

	it.each([
		['story', 'a'],
		['pictures', 7],
		['frames', 7]
	] as const)('stands still where %s has been the same for six seconds', (line, value) => {
		expect(foundAfter(5, () => ({ [line]: value }))).toBe('well');
		expect(foundAfter(6, () => ({ [line]: value }))).toBe('still');
	});

	it('may stand still where nothing is to move', () => {
		const nothing = { story: undefined, pictures: undefined, frames: undefined };
		expect(foundAfter(100, () => nothing)).toBe('well');
	});

	it('has failed as soon as something is known not to come', () => {
		expect(foundAfter(0, () => ({ hasFailed: true }))).toBe('failed');
	});

	it('saw nothing while it slept: a jump of the clock is no standing still', () => {
		expect(foundAfter(36_000, () => ({ story: 'a', frames: 1 }), { stride: 3600 })).toBe('well');
	});

	it('has an error for three seconds, and errors where three come within a minute', () => {
		const at = (seconds: number, ...errors: number[]) => {
			const told = errors.reduce((all, each) => withError(all, each * 1000), noEvidence(0));
			// As if it had looked all the time.
			const evidence = withSigns({ ...told, at: seconds * 1000 }, seconds * 1000, WELL);
			return findingOf(evidence, WELL, 0);
		};
		expect([at(2, 0), at(3, 0)]).toEqual(['error', 'well']);
		expect(at(52, 0, 20, 50)).toBe('errors');
		expect(at(70, 0, 20, 69)).toBe('error');
	});
});
