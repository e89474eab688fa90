import type { Basemap } from '../domain/schema/basemap';
import { buildNetwork, joinPoint, type Join, type Network, type NetworkLine } from '../geo/network';
import type { Position } from '../geo/position';
import type { Ground } from './modes';

/** The streets with their bridges, the railways and the waterways, ready for routing. */
export interface Networks {
	networks: Readonly<Record<Ground, Network>>;
	/** 1917 English names of the lines of each ground. */
	names: Readonly<Record<Ground, ReadonlySet<string>>>;
	/** Joins a place to a ground, once; `undefined` where the ground is out of reach. */
	join(ground: Ground, place: string, position: Position): Join | undefined;
}

/** How far from the nearest line a place may lie, in metres: a block, a station yard, a roadstead. */
export const REACH_METRES: Readonly<Record<Ground, number>> = { land: 250, rail: 600, water: 600 };

/** Builds the three networks of the base map. */
export function buildNetworks(basemap: Basemap): Networks {
	const lines: Record<Ground, NetworkLine[]> = {
		land: [
			...basemap.streets.flatMap(networkLines),
			...basemap.bridges.filter((b) => b.properties.carries !== 'railway').flatMap(networkLines)
		],
		rail: [
			...basemap.railways.flatMap(networkLines),
			...basemap.bridges.filter((b) => b.properties.carries === 'railway').flatMap(networkLines)
		],
		water: basemap.waterways.flatMap(networkLines)
	};
	const networks = {
		land: buildNetwork(lines.land),
		rail: buildNetwork(lines.rail),
		water: buildNetwork(lines.water)
	};
	const joined = new Map<string, Join | undefined>();
	return {
		networks,
		names: { land: namesOf(lines.land), rail: namesOf(lines.rail), water: namesOf(lines.water) },
		join(ground, place, position) {
			const key = `${ground}:${place}`;
			if (!joined.has(key)) {
				joined.set(key, joinPoint(networks[ground], place, position, REACH_METRES[ground]));
			}
			return joined.get(key);
		}
	};
}

interface LineFeature {
	id: string;
	properties: { name_en: string };
	geometry:
		| { type: 'LineString'; coordinates: Position[] }
		| { type: 'MultiLineString'; coordinates: Position[][] };
}

function networkLines({ id, properties, geometry }: LineFeature): NetworkLine[] {
	const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return parts.map((vertices) => ({ id, name: properties.name_en, vertices }));
}

function namesOf(lines: readonly NetworkLine[]): ReadonlySet<string> {
	return new Set(lines.map(({ name }) => name));
}
