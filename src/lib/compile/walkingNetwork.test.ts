import { describe, expect, it } from 'vitest';
import type { Basemap } from '../domain/schema/basemap';
import { walkingNetwork } from './walkingNetwork';

type Walked = Pick<Basemap, 'streets' | 'bridges'>;

const names = (name: string) => ({
	...{ name_en: name, name_ru: name, today_en: name, today_ru: name },
	width: 10
});
const street = (id: string, coordinates: [number, number][]): Walked['streets'][number] => ({
	...{ type: 'Feature', id, properties: { ...names(id), class: 'street' } },
	geometry: { type: 'LineString', coordinates }
});
const bridge = (
	id: string,
	coordinates: [number, number][],
	carries: 'street' | 'railway' = 'street'
): Walked['bridges'][number] => ({
	...{ type: 'Feature', id, properties: { ...names(id), opening: true, carries } },
	geometry: { type: 'LineString', coordinates }
});
const at = (x: number, y = 0): [number, number] => [30.3 + x / 1000, 59.94 + y / 1000];

/*        3          one street with a bend at 1 and a lane off at 2,
 *        │          a bridge from 4 to 6 with a bend at 5,
 *  0──1──2──4══5══6──7   and a street beyond it
 */
const basemap: Walked = {
	streets: [
		street('main', [at(0), at(1), at(2), at(4)]),
		street('lane', [at(2), at(2, 3)]),
		street('beyond', [at(6), at(7)])
	],
	bridges: [bridge('high_bridge', [at(4), at(5), at(6)])]
};

describe('walkingNetwork', () => {
	it('makes one stretch of what lies between two crossings, and a bridge a stretch of its own', () => {
		const { network } = walkingNetwork(basemap);
		const lines = network.stretches.map(({ line, bridge: id }) => [id, line.length]);
		expect(lines.toSorted()).toEqual(
			[
				[undefined, 3],
				[undefined, 2],
				[undefined, 2],
				[undefined, 2],
				['high_bridge', 3]
			].toSorted()
		);
		expect(network.nodes).toHaveLength(6);
		for (const { from, to, line } of network.stretches) {
			expect([network.nodes[from], network.nodes[to]]).toEqual([line[0], line.at(-1)]);
		}
	});

	it('keeps both ways between two crossings, and a street that comes back to itself', () => {
		const { network } = walkingNetwork({
			streets: [
				street('approach', [at(-1), at(0)]),
				street('straight', [at(0), at(3)]),
				street('round', [at(0), at(1, 2), at(3)]),
				street('ring', [at(3), at(5, 1), at(5, -1), at(3)])
			],
			bridges: []
		});
		expect(network.stretches.map(({ line }) => line.length).toSorted()).toEqual([2, 2, 3, 4]);
	});

	it('leaves out railway bridges, what lies apart, and what lies beyond the sheet', () => {
		const { network, bridges } = walkingNetwork({
			streets: [
				...basemap.streets,
				street('island', [at(50, 5), at(51, 5)]),
				street('highway', [at(0), [30.1, 59.94]])
			],
			bridges: [...basemap.bridges, bridge('rail_bridge', [at(0), at(7)], 'railway')]
		});
		expect(network.stretches).toEqual(walkingNetwork(basemap).network.stretches);
		expect(bridges.map(({ id }) => id)).toEqual(['high_bridge']);
	});
});
