import { describe, expect, it } from 'vitest';
import { SHIPPED } from './atlas';
import { nodeAt } from '../../src/lib/geo/network';

const { tramways, basemap } = SHIPPED;

/** Those that no other line of the network reaches: none should, in a city where cars change tracks. */
function apart(): string[] {
	const nodes = tramways.map(({ tramway, steps }) => ({
		id: tramway.id,
		nodes: new Set(steps.flatMap(({ from, to }) => [nodeAt(from), nodeAt(to)]))
	}));
	const reached = new Set(nodes[0]?.nodes);
	const left = new Set(nodes);
	for (let found = true; found;) {
		found = false;
		for (const line of left) {
			if (![...line.nodes].some((node) => reached.has(node))) continue;
			line.nodes.forEach((node) => reached.add(node));
			left.delete(line);
			found = true;
		}
	}
	return [...left].map(({ id }) => id);
}

describe('tramways', () => {
	it('join into one network', () => {
		expect(apart()).toEqual([]);
	});

	it.each(tramways.map(({ tramway, steps }) => ({ id: tramway.id, tramway, steps })))(
		'$id runs on without a break, only by the streets it names and bridges',
		({ tramway, steps }) => {
			const bridges = new Set(basemap.bridges.map(({ properties }) => properties.name_en));
			expect(steps.length).toBeGreaterThan(0);
			steps.slice(1).forEach((step, index) => {
				expect(nodeAt(step.from)).toBe(nodeAt(steps[index]!.to));
			});
			const astray = steps
				.map(({ stretch }) => stretch.line.name)
				.filter((name) => !tramway.via.includes(name) && !bridges.has(name));
			expect([...new Set(astray)]).toEqual([]);
		}
	);

	it('are attested only where a text at hand says so', () => {
		const common = tramways.filter(
			({ tramway }) =>
				tramway.certainty === 'attested' &&
				tramway.citations.every(({ citation }) => citation === 'general')
		);
		expect(common.map(({ tramway }) => tramway.id)).toEqual([]);
	});

	it('cross the Neva by the Troitsky, Liteiny and Nikolaevsky bridges', () => {
		const crossed = new Set(
			tramways.flatMap(({ steps }) => steps.map(({ stretch }) => stretch.line.id))
		);
		for (const bridge of ['troitsky_bridge', 'liteiny_bridge', 'nikolaevsky_bridge']) {
			expect(crossed, bridge).toContain(bridge);
		}
	});
});
