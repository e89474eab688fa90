import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { distanceMetres } from '../geo/position';
import { instant } from '../time/instant';
import { RING_SLOWING, ringArrival, signalsAt, standStill } from './signalsAt';

const { atlas } = smallCompilation();
const at = (moment: string, plus = 0) => signalsAt(atlas, instant(hour(moment) + plus));
const blank = (moment: string, plus = 0) => at(moment, plus)[0]!;

describe('signalsAt', () => {
	it('shows nothing before a shot and nothing when its ring has passed', () => {
		expect(at('25-21:39')).toEqual([]);
		expect(at('25-21:40', -0.001)).toEqual([]);
		expect(at('25-21:40', 7.99)).toHaveLength(1);
		expect(at('25-21:48')).toEqual([]);
	});

	it('flashes in the instant of a shot, and fades', () => {
		expect(blank('25-21:40').flash).toBe(1);
		expect(blank('25-21:41').flash).toBeLessThan(1);
		expect(blank('25-21:41').flash).toBeGreaterThan(blank('25-21:42').flash);
		expect(blank('25-21:43').flash).toBe(0);
	});

	it('lets the sound run 330 m a second, twenty times slowed', () => {
		expect(RING_SLOWING).toBe(20);
		expect(blank('25-21:40').ringMetres).toBe(0);
		// Three true seconds are a minute of the slowed ring.
		expect(blank('25-21:41').ringMetres).toBe(990);
		expect(blank('25-21:44').ringMetres).toBe(4 * 990);
	});

	it('has the ring at a place when the sound is said to arrive there', () => {
		const { signal, position } = blank('25-21:40');
		const palace = atlas.places.find(({ id }) => id === 'palace')!;
		const metres = distanceMetres(position, palace.position);
		const [shot] = signalsAt(atlas, ringArrival(signal, metres));
		expect(shot!.ringMetres).toBeCloseTo(metres, 3);
	});

	it('lets firing come and go where its hour is known only about, and repeats its beats', () => {
		const volleys = (plus: number) => at('25-22:00', plus)[0]!;
		expect(volleys(0).presence).toBeLessThan(volleys(5).presence);
		expect(volleys(59).presence).toBeLessThan(volleys(30).presence);
		expect(volleys(23).phase).toBeCloseTo(volleys(3).phase);
		expect(at('25-23:00')).toEqual([]);
	});

	it('draws what is in doubt less plainly', () => {
		expect(at('25-22:30')[0]!.signal.confidence).toBe('low');
		expect(at('25-22:30')[0]!.presence).toBeLessThan(1);
	});

	it('stands still as in the first instant for who wants no motion', () => {
		const still = standStill(blank('25-21:44'));
		expect(still).toMatchObject({ flash: 1, ringMetres: 0 });
		expect(standStill(blank('25-21:46'))).toEqual(still);
	});
});
