import { describe, expect, it } from 'vitest';
import type { Feature, MultiPoint } from 'geojson';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { Blackout } from '../domain/schema/blackout';
import { instant } from '../time/instant';
import { lights } from './lights';

const { atlas, basemap } = smallCompilation();
/** A square theatre of about 110 m a side, its corners anticlockwise, as outlines run. */
const THEATRE = {
	type: 'Feature' as const,
	id: 'theatre',
	geometry: {
		type: 'Polygon' as const,
		coordinates: [
			[
				[30.32, 59.94],
				[30.322, 59.94],
				[30.322, 59.941],
				[30.32, 59.941],
				[30.32, 59.94]
			] as [number, number][]
		]
	},
	properties: {
		...{ kind: 'theatre', name: { en: '', ru: '', today: { en: '', ru: '' } } }
	}
};
const [somewhere] = atlas.places;
const place = (id: string, position: [number, number]) => ({ ...somewhere!, id, position });
const places = [place('theatre', [30.321, 59.9405]), place('battery', [30.321, 59.95])];

function litBy(blackout: Partial<Blackout>): { lit: number[][]; dark: number[][] } {
	const dark: Blackout = {
		...{ id: 'dark', lights: 'windows', place: 'theatre', metres: 150 },
		...{ from: instant(0), to: instant(60), certainty: 'inferred', citations: [] },
		...{ note: { en: 'Dark.' } },
		...blackout
	};
	const features = lights(
		{ ...basemap, streets: [], buildings: [THEATRE as unknown as (typeof basemap.buildings)[0]] },
		{ blackouts: [dark], places }
	);
	const points = (matches: (feature: Feature) => boolean) =>
		features
			.filter((feature) => feature.properties?.['kind'] === 'window' && matches(feature))
			.flatMap(({ geometry }) => (geometry as MultiPoint).coordinates);
	return { lit: points(({ id }) => id === undefined), dark: points(({ id }) => id === 1) };
}

describe('lights', () => {
	it('puts out the windows that face a place, and leaves those of the other sides lit', () => {
		const { lit, dark } = litBy({ facing: 'battery' });
		expect(dark.length).toBeGreaterThan(2);
		// The battery lies to the north: three metres behind the northern front.
		expect(dark.every(([, lat]) => Math.abs(lat! - 59.941) < 0.00004)).toBe(true);
		expect(lit.length).toBeGreaterThan(dark.length);
	});

	it('puts out all windows near a place where no side is named', () => {
		expect(litBy({}).lit).toEqual([]);
	});

	it('leaves windows alone where lamps are out', () => {
		expect(litBy({ lights: 'lamps' }).dark).toEqual([]);
	});

	it('leaves alone what is farther off', () => {
		expect(litBy({ metres: 10 }).dark).toEqual([]);
	});
});
