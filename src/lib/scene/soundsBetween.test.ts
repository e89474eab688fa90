import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { instant } from '../time/instant';
import { soundsBetween } from './soundsBetween';

const { atlas } = smallCompilation();
const positionOf = (id: string) => atlas.places.find((place) => place.id === id)!.position;
const ROADSTEAD = positionOf('roadstead');
const stretch = (from: string, to: string) => ({ from: hour(from), to: hour(to) });

describe('soundsBetween', () => {
	it('tells of a shot once, in the stretch in which it is fired', () => {
		expect(soundsBetween(atlas, stretch('25-21:39', '25-21:40'), ROADSTEAD)).toEqual([]);
		const [shot, ...others] = soundsBetween(atlas, stretch('25-21:40', '25-21:41'), ROADSTEAD);
		expect(shot).toEqual({ signal: 'blank', kind: 'gun', at: hour('25-21:40'), metres: 0 });
		expect(others).toEqual([]);
		expect(soundsBetween(atlas, stretch('25-21:41', '25-21:59'), ROADSTEAD)).toEqual([]);
	});

	it('lets it be heard later farther off, as the slowed ring arrives', () => {
		// 0.0178 degrees of latitude are two minutes of the ring, 1,980 m.
		const north = [ROADSTEAD[0], ROADSTEAD[1] + 1980 / 111_195] as const;
		const [shot] = soundsBetween(atlas, stretch('25-21:00', '25-21:59'), north);
		expect(shot!.at).toBeCloseTo(hour('25-21:42'), 3);
	});

	it('is silent where nothing can be heard any more', () => {
		const farOff = [ROADSTEAD[0], ROADSTEAD[1] + 0.2] as const;
		expect(soundsBetween(atlas, stretch('24-00:00', '26-12:00'), farOff)).toEqual([]);
	});

	it('tells of firing at each beat, up to its end and not at it', () => {
		const beats = soundsBetween(atlas, stretch('25-21:55', '25-23:30'), positionOf('barracks'));
		const volleys = beats.filter(({ signal }) => signal === 'volleys');
		expect(volleys.map(({ at }) => at - hour('25-22:00'))).toEqual([0, 20, 40]);
	});

	it('says of a stretch what it says of its parts, however it is cut', () => {
		const [from, to] = [hour('25-21:30'), hour('25-23:10')];
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
				const middle = instant(from + share * (to - from));
				const whole = soundsBetween(atlas, { from, to }, ROADSTEAD);
				const parts = [
					...soundsBetween(atlas, { from, to: middle }, ROADSTEAD),
					...soundsBetween(atlas, { from: middle, to }, ROADSTEAD)
				];
				expect(parts).toEqual(whole);
			})
		);
	});
});
