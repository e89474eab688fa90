import type { Fault } from '../domain/errors';
import type { Tramway } from '../domain/schema/tramway';
import type { Network, Stretch } from '../geo/network';
import type { Step } from '../geo/path';
import { reach, type Way } from '../geo/reach';

/** The streets with their bridges, as tramways need them. */
export interface TramGround {
	network: Network;
	/** 1917 English names of the streets and bridges. */
	names: ReadonlySet<string>;
	/** Ids of the bridges, which lead on from any street. */
	bridges: ReadonlySet<string>;
}

/**
 * Routes one tramway from street to street, and over the bridges between them. Where two streets
 * meet more than once, it takes the way that is shortest on the whole. Returns `undefined`, and
 * adds a fault, where a name is not on the network or two neighbouring streets do not meet.
 */
export function routeTramway(
	{ id, via }: Tramway,
	ground: TramGround,
	faults: Fault[]
): Step[] | undefined {
	const fault = (index: number, message: string) =>
		faults.push({ file: 'tramways.json', path: `${id}.via[${index}]`, value: via[index], message });

	const unknown = via.flatMap((name, index) => (ground.names.has(name) ? [] : [index]));
	for (const index of unknown) {
		fault(index, 'no street or bridge of this name: correct it, or draw it');
	}
	if (unknown.length > 0) return undefined;

	const { graph } = ground.network;
	const isOn = (node: string, name: string) =>
		[...(graph.getLinks(node) ?? [])].some(({ data }) => data.line.name === name);
	let front = startOn(ground, via[0] ?? '');
	for (const [index, name] of via.entries()) {
		const next = via[index + 1];
		if (index === 0 || next === undefined) continue;
		const allows = ({ line }: Stretch) => line.name === name || ground.bridges.has(line.id);
		const starts = new Map([...front].filter(([node]) => index > 1 || isOn(node, name)));
		const reached = [...reach(ground.network, starts, allows)];
		front = new Map(reached.filter(([node]) => isOn(node, next)));
		if (front.size === 0) {
			// Without a start the street does not meet the one before it.
			const at = starts.size === 0 ? index : index + 1;
			fault(at, `does not meet ${via[at - 1]}: name the street or square between`);
			return undefined;
		}
	}
	return shortest(front);
}

/** Every node of a street, as a start from which nothing has been gone yet. */
function startOn({ network }: TramGround, name: string): Map<string, Way> {
	const starts = new Map<string, Way>();
	network.graph.forEachLink(({ fromId, toId, data }) => {
		if (data.line.name !== name) return;
		for (const node of [fromId, toId]) starts.set(String(node), { metres: 0, steps: [] });
	});
	return starts;
}

function shortest(ways: ReadonlyMap<string, Way>): Step[] {
	const [best] = [...ways.values()].toSorted((a, b) => a.metres - b.metres);
	return [...(best?.steps ?? [])];
}
