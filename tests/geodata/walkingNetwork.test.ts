import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { servedNetwork } from '../../src/lib/compile/walkingNetwork';
import { unpackNetwork } from '../../src/lib/domain/packedNetwork';
import { findWalk, walkGraph } from '../../src/lib/geo/findWalk';
import { crossingAt } from '../../src/lib/scene/crossingAt';
import { SHIPPED } from './atlas';

const BUDGET_BYTES = 30_000;
/** The four bridges between Vasilievsky Island and the rest of the city. */
const TO_VASILIEVSKY = [
	...['birzhevoi_bridge', 'nikolaevsky_bridge', 'palace_bridge', 'tuchkov_bridge']
];

const { atlas, basemap } = SHIPPED;
const packed = servedNetwork(basemap);
const { network } = unpackNetwork(packed);
const place = (id: string) => atlas.places.find((candidate) => candidate.id === id)!.position;

describe('walking network', () => {
	it('has every bridge of the gazetteer but that of the railway', () => {
		const walked = new Set(network.stretches.map(({ bridge }) => bridge));
		const missing = atlas.places.filter(({ id, kind }) => kind === 'bridge' && !walked.has(id));
		expect(missing.map(({ id }) => id)).toEqual(['finland_rail_bridge']);
	});

	it('is one piece', () => {
		const graph = walkGraph(network, new Set());
		const reached = new Set<unknown>([0]);
		for (const row of reached) {
			for (const { fromId, toId } of graph.getLinks(row as number) ?? []) {
				reached.add(fromId).add(toId);
			}
		}
		expect(reached.size).toBe(network.nodes.length);
	});

	it('has no node but where ways part, end, or a bridge begins', () => {
		const met = network.nodes.map((): (string | undefined)[] => []);
		for (const { from, to, bridge } of network.stretches) {
			met[from]?.push(bridge);
			met[to]?.push(bridge);
		}
		const idle = met.filter((bridges) => bridges.length === 2 && bridges[0] === bridges[1]);
		expect(idle).toEqual([]);
	});

	it('weighs no more than 30 kB compressed', () => {
		expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(BUDGET_BYTES);
	});

	it('leads there and back by ways of one length, never shorter than the straight line', () => {
		const graph = walkGraph(network, new Set());
		const row = fc.integer({ min: 0, max: network.nodes.length - 1 });
		fc.assert(
			fc.property(row, row, (a, b) => {
				const [there, back] = [findWalk(graph, a, b), findWalk(graph, b, a)];
				expect(there?.metres).toBeCloseTo(back!.metres, 3);
			}),
			{ numRuns: 50 }
		);
	});

	it('leaves Vasilievsky Island cut off when its four bridges are up, and only then', () => {
		const ends = { from: place('finland_barracks'), to: place('mariinsky_palace') };
		expect(crossingAt(network, ends, TO_VASILIEVSKY)).toMatchObject({
			...{ kind: 'cut', closed: ['nikolaevsky_bridge'] }
		});
		for (const left of TO_VASILIEVSKY) {
			const raised = TO_VASILIEVSKY.filter((bridge) => bridge !== left);
			expect(crossingAt(network, ends, raised).kind).toBe('open');
		}
	});
});
