import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant } from '../time/instant';
import { parseParams, printParams } from './params';

const parse = (query: string) => parseParams(new URLSearchParams(query));

describe('params', () => {
	it('reads the hour of the shot', () => {
		expect(parse('t=25-21:40&event=d25_aurora_shot')).toEqual({
			params: { t: 2740, selection: { kind: 'event', id: 'd25_aurora_shot' } },
			malformed: []
		});
	});

	it('reads a view of the Empire', () => {
		expect(parse('at=37.6,55.75,3.5').params.camera).toEqual({ centre: [37.6, 55.75], zoom: 3.5 });
	});

	it.each([
		['at=-74,40.7,10', 'at'],
		['t=25-24:40', 't'],
		['t=yesterday', 't'],
		['at=30.3,59.9', 'at'],
		['at=30.3,59.9,99', 'at'],
		['at=x,59.9,14', 'at'],
		['event=<script>', 'event'],
		['names=esperanto', 'names']
	])('leaves the malformed %s out and names it', (query, key) => {
		expect(parse(query)).toEqual({ params: {}, malformed: [key] });
	});

	it('reads what it printed', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 3600 }),
				fc.integer({ min: 303_000, max: 304_000 }),
				fc.integer({ min: 80, max: 200 }),
				(t, lng, zoom) => {
					const params = {
						t: instant(t),
						camera: { centre: [lng / 10_000, 59.94] as const, zoom: zoom / 10 },
						selection: { kind: 'place', id: 'smolny' } as const,
						names: 'today' as const
					};
					expect(parseParams(printParams(params))).toEqual({ params, malformed: [] });
				}
			)
		);
	});

	it('ignores parameters it does not know', () => {
		expect(parse('utm_source=x')).toEqual({ params: {}, malformed: [] });
	});
});
