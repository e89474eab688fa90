import { describe, expect, it } from 'vitest';
import { length, lineString } from '@turf/turf';
import { servedNetwork } from '../../src/lib/compile/walkingNetwork';
import { unpackNetwork } from '../../src/lib/domain/packedNetwork';
import type { Position } from '../../src/lib/geo/position';
import { crossingAt } from '../../src/lib/scene/crossingAt';
import { holdingsAt } from '../../src/lib/scene/holdingsAt';
import { raisedBridges } from '../../src/lib/scene/walking';
import { atlas, basemap, byId, hour, type Source } from './atlas';

const { network } = unpackNetwork(servedNetwork(basemap));
const place = (id: string) => byId(atlas.places, id).position;

function crossing(from: string, to: string, when: string) {
	const raised = raisedBridges(holdingsAt(atlas, hour(when)));
	const found = crossingAt(network, { from: place(from), to: place(to) }, raised);
	if (found.kind !== 'open') throw new Error(`${from} to ${to} at ${when}: ${found.kind}`);
	return found;
}
const bridgesOver = ({ way }: ReturnType<typeof crossing>) => way.bridges.map(({ id }) => id);

/** Longitude and latitude in turn, as positions. */
function lngLats(...degrees: number[]): [number, number][] {
	return Array.from({ length: degrees.length / 2 }, (_, row) => [
		degrees[row * 2]!,
		degrees[row * 2 + 1]!
	]);
}

interface Walk extends Source {
	from: string;
	to: string;
	/** Corners of the way on today's maps; ours may be so much longer than the sum between them. */
	corners: [number, number][];
	tolerance: number;
}

const WALKS: Walk[] = [
	{
		...{ from: 'finland_station', to: 'palace_square', tolerance: 0.08 },
		source:
			'today’s maps: station, both ends of the Liteiny Bridge, Prachechny Bridge, Suvorov Square, Millionnaya at the palace, column',
		corners: [
			...lngLats(30.3561, 59.9559, 30.3499, 59.95348, 30.34905, 59.94988, 30.33615, 59.94777),
			...lngLats(30.3293, 59.9464, 30.3172, 59.9406, 30.3158, 59.9392)
		]
	},
	{
		...{ from: 'smolny', to: 'kshesinskaya', tolerance: 0.08 },
		source:
			'today’s maps: Smolny and its gate, Shpalernaya at Liteiny, Prachechny Bridge, both ends of the Troitsky Bridge, Kronverksky at Kuibysheva',
		corners: [
			...lngLats(30.3966, 59.9463, 30.3914, 59.94645, 30.3492, 59.9485, 30.33615, 59.94777),
			...lngLats(30.3293, 59.9464, 30.32563, 59.95106, 30.325, 59.95428)
		]
	}
];

describe('ways on foot', () => {
	it.each(WALKS)('$from to $to is as long as on today’s map', (walk) => {
		const { way } = crossing(walk.from, walk.to, '24-12:00');
		const metres = length(lineString(walk.corners)) * 1000;
		expect(way.metres).toBeGreaterThan(metres * (1 - walk.tolerance));
		expect(way.metres).toBeLessThan(metres * (1 + walk.tolerance));
	});

	it('measures its ways as Turf does', () => {
		const { way } = crossing('finland_station', 'palace_square', '24-12:00');
		const line = way.line.map(([lng, lat]: Position) => [lng, lat]);
		expect(way.metres).toBeCloseTo(length(lineString(line)) * 1000, -1);
	});

	it('leads over the Nikolaevsky Bridge at noon of the 24th, before the cadets raise it', () => {
		const noon = crossing('finland_barracks', 'mariinsky_palace', '24-12:00');
		expect(bridgesOver(noon)).toContain('nikolaevsky_bridge');
		expect(noon.closed).toEqual([]);
	});

	it('leads round by the Palace Bridge from 15:30 until the sailors lower it at night', () => {
		for (const when of ['24-16:00', '25-03:50']) {
			const round = crossing('finland_barracks', 'mariinsky_palace', when);
			expect(bridgesOver(round)).toContain('palace_bridge');
			expect(round.closed).toEqual(['nikolaevsky_bridge']);
			expect(round.way.metres).toBeGreaterThan(round.unhindered.metres + 500);
		}
		const lowered = crossing('finland_barracks', 'mariinsky_palace', '25-04:00');
		expect(bridgesOver(lowered)).toContain('nikolaevsky_bridge');
	});

	it('never closes the Liteiny to the Vyborg side: a crowd kept it down', () => {
		for (const when of ['24-12:00', '24-16:00', '24-16:10', '25-12:00']) {
			const way = crossing('finland_station', 'palace_square', when);
			expect(bridgesOver(way)).toContain('liteiny_bridge');
			expect(way.closed).toEqual([]);
		}
	});

	it('finds no street in the middle of the Neva between the fortress and the palace', () => {
		const middle: Position = [30.316, 59.9445];
		const ends = { from: middle, to: place('palace_square') };
		expect(crossingAt(network, ends, [])).toEqual({ kind: 'astray', ends: ['from'] });
	});
});
