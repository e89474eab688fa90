import { describe, expect, it } from 'vitest';
import { CITY_BBOX, isInside } from '../../src/lib/geo/position';
import type { Trajectory } from '../../src/lib/domain/trajectory';
import { LINGER_MINUTES } from '../../src/lib/scene/forcesAt';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { STORY } from '../../src/lib/scene/story';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { instant } from '../../src/lib/time/instant';
import { contains } from '../../src/lib/time/interval';
import { atlasOfSize, generateAtlas } from './generatedAtlas';

const SMALL = { places: 50, trajectories: 12, keyframes: 5, events: 10 };

describe('generateAtlas', () => {
	it('is the same for the same seed, and another for another', () => {
		expect(generateAtlas(SMALL, 7)).toEqual(generateAtlas(SMALL, 7));
		expect(generateAtlas(SMALL, 7)).not.toEqual(generateAtlas(SMALL, 8));
	});

	it('is as large as asked for, all within the city, and names nothing that it does not hold', () => {
		const { places, placesOnMap, holdings, forces, trajectories, events } = generateAtlas(SMALL);
		const counts = [places, placesOnMap, trajectories, events].map(({ length }) => length);
		expect(counts).toEqual([50, 50, 12, 10]);
		expect(new Set(holdings.map(({ place }) => place))).toEqual(new Set(places.map((p) => p.id)));
		const ids = new Set(forces.map(({ id }) => id));
		for (const { force, keyframes } of trajectories) {
			expect(ids).toContain(force);
			expect(keyframes).toHaveLength(5);
			expect(keyframes.every(([lng, lat]) => isInside([lng, lat], CITY_BBOX))).toBe(true);
			const instants = keyframes.map(([, , t]) => t);
			expect(instants).toEqual(instants.toSorted((a, b) => a - b));
		}
		expect(places.every(({ position }) => isInside(position, CITY_BBOX))).toBe(true);
	});
});

describe('a scene of 100,000 dated places and 5,000 trajectories', () => {
	const atlas = atlasOfSize(100_000);
	const range = STORY.to - STORY.from;
	const startOf = ({ keyframes }: Trajectory) => keyframes[0]![2];
	const endOf = ({ keyframes }: Trajectory) => keyframes.at(-1)![2];

	/** What a walk through everything finds at `t`: the movements under way and those just ended. */
	function naiveMovements(t: number) {
		const moving = atlas.trajectories.filter((way) => startOf(way) <= t && t < endOf(way));
		const busy = new Set(moving.map(({ force }) => force));
		const latest = new Map<string, Trajectory>();
		for (const way of atlas.trajectories) {
			const known = latest.get(way.force);
			if (endOf(way) <= t && (!known || endOf(way) > endOf(known))) latest.set(way.force, way);
		}
		const standing = [...latest.values()].filter((way) => !busy.has(way.force));
		return { moving, standing };
	}
	const names = (ways: readonly { movement: string }[]) => ways.map((w) => w.movement).toSorted();

	it('holds what was asked for', () => {
		expect([atlas.places.length, atlas.trajectories.length]).toEqual([100_000, 5_000]);
		expect(atlas.trajectories.every(({ keyframes }) => keyframes.length === 50)).toBe(true);
	});

	it('plays through a thousand instants, and shows at each what is to be seen', () => {
		const ships = new Set(atlas.forces.filter((f) => f.kind === 'ship').map(({ id }) => id));
		for (let step = 0; step < 1000; step += 1) {
			const t = instant(STORY.from + (step * range) / 1000);
			const scene = sceneAt(atlas, t, BEST_ESTIMATE);
			if (step % 50 !== 0) continue;
			const held = atlas.holdings.filter((holding) => contains(holding, t));
			expect(scene.holdings.size).toBe(held.length);
			expect(held.every((holding) => scene.holdings.get(holding.place) === holding)).toBe(true);
			const { moving, standing } = naiveMovements(t);
			const seen = scene.forces.filter(({ force }) => !ships.has(force));
			const still = standing.filter((way) => endOf(way) + LINGER_MINUTES > t);
			const ofLand = (ways: Trajectory[]) => names(ways.filter(({ force }) => !ships.has(force)));
			expect(names(seen.filter(({ isMoving }) => isMoving))).toEqual(ofLand(moving));
			expect(names(seen.filter(({ isMoving }) => !isMoving))).toEqual(ofLand(still));
		}
	});

	it('shows the same whichever way one scrubs to an instant', () => {
		const shownAt = (t: number) => {
			const { holdings, forces, events } = sceneAt(atlas, instant(t), BEST_ESTIMATE);
			return { size: holdings.size, forces, events };
		};
		const forwards = [600, 1500, 2400].map(shownAt);
		const backwards = [2400, 1500, 600].map(shownAt).toReversed();
		expect(backwards).toEqual(forwards);
	});
});
