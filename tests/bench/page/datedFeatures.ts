import type { CompiledAtlas } from '$lib/domain/compiled';
import { CITY_BBOX, isInside } from '$lib/geo/position';
import { atlasOfSize } from '../generatedAtlas';
import type { DatedFeatures } from './subject';

/** For ever: where a holding has no end, in minutes. */
const NO_END = 1e6;

/** What is to be shown of the real atlas, or of a generated one of so many features. */
export async function datedFeatures(size: string): Promise<DatedFeatures> {
	const atlas = size === 'real' ? await realAtlas() : atlasOfSize(Number(size));
	const positions = new Map(atlas.places.map(({ id, position }) => [id, position]));
	const points = atlas.holdings.flatMap(({ place, from, to }, row) => {
		const position = positions.get(place);
		if (!position || !isInside(position, CITY_BBOX)) return [];
		return [{ id: row + 1, position, from, to: to ?? NO_END }];
	});
	const ways = atlas.trajectories.map(({ movement, keyframes }) => ({
		id: movement,
		path: keyframes.map(([lng, lat]) => [lng, lat] as const),
		instants: keyframes.map(([, , t]) => t as number)
	}));
	return { atlas, points, ways };
}

async function realAtlas(): Promise<CompiledAtlas> {
	return (await (await fetch('/data/atlas.json')).json()) as CompiledAtlas;
}
