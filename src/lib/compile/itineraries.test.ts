import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { legsOf, stopsOf } from '../domain/compiledItinerary';
import { distanceMetres } from '../geo/position';
import { itineraryHead } from './itineraries';

const { itineraries, atlas } = smallCompilation();
const named = (id: string) => itineraries.find((itinerary) => itinerary.id === id)!;
const walk = named('short_walk');

/** A degree of longitude at 59.94° north, and of latitude, in metres. */
const LNG_METRES = 55_700;
const LAT_METRES = 111_195;

describe('compileItineraries', () => {
	it('routes each way by the streets named, from place to place', () => {
		const [first, second] = legsOf(walk, false);
		expect(first?.steps.map(({ street }) => street?.en)).toEqual(['South Quay', 'Bridge']);
		expect(second?.steps.map(({ street }) => street?.en)).toEqual(['Bridge', 'North Quay']);
		const place = (id: string) => atlas.places.find((one) => one.id === id)!.position;
		expect(first?.line[0]).toEqual(place('barracks'));
		expect(first?.line.at(-1)).toEqual(place('bridge'));
		expect(second?.line.at(-1)).toEqual(place('palace'));
	});

	it('measures them: along the quay, then half of the bridge', () => {
		const [first] = legsOf(walk, false);
		const quay = (30.31 - 30.296) * LNG_METRES;
		const approach = 0.0002 * LAT_METRES;
		const half = (59.941 - 59.939) * LAT_METRES;
		expect(first?.metres).toBeGreaterThan(quay + half + approach - 5);
		expect(first?.metres).toBeLessThan(quay + half + approach + 5);
	});

	it('tells which way one turns: from the quay left onto the bridge, right onto the other quay', () => {
		const turns = legsOf(walk, false).map(({ steps }) => steps.map(({ turn }) => turn));
		expect(turns).toEqual([
			['on', 'left'],
			['on', 'right']
		]);
	});

	it('leads the short cut past the stops it leaves out, by the shortest way', () => {
		expect(stopsOf<{ id: string }>(walk, true).map(({ id }) => id)).toEqual(['gate', 'end']);
		const [past, ...others] = legsOf(walk, true);
		expect(others).toEqual([]);
		expect(past).toMatchObject({ from: 'gate', to: 'end' });
		// Over the same bridge: it is the only one.
		const whole = legsOf(walk, false).reduce((sum, { metres }) => sum + metres, 0);
		expect(past?.metres).toBeGreaterThan(whole - 3);
		expect(past?.metres).toBeLessThan(whole + 3);
	});

	it('bends each line where its length is: their sum is the length told', () => {
		for (const { line, metres } of walk.legs) {
			const sum = line
				.slice(1)
				.reduce((all, position, row) => all + distanceMetres(line[row]!, position), 0);
			expect(Math.abs(sum - metres)).toBeLessThan(2);
		}
	});

	it('adds the works cited, the most cited first, and the places', () => {
		expect(named('who_shot').works.map(({ id }) => id)).toEqual(['witness', 'official']);
		expect(walk.places.map(({ id }) => id)).toEqual(['barracks', 'bridge', 'palace']);
	});

	it('routes nothing where nobody walks', () => {
		expect(named('who_shot').legs).toEqual([]);
		expect(itineraryHead(named('the_night'))).toMatchObject({ stops: 2, metres: 0 });
	});

	it('says in lists how long the tour is, whole and short', () => {
		const head = itineraryHead(walk);
		expect(head.metres).toBe(walk.legs[0]!.metres + walk.legs[1]!.metres);
		expect(head.shortMetres).toBe(walk.legs[2]!.metres);
		expect(itineraryHead(named('who_shot'))).not.toHaveProperty('shortMetres');
	});
});
