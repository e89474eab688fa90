import type { FeatureCollection } from 'geojson';
import { planGeometry, type PlanGeometry, type PlanMaterial } from './planGeometry';

/** What the worker is asked: the plan, with the address of each source instead of its features. */
export interface PlanRequest extends Omit<PlanMaterial, 'sources'> {
	sources: Readonly<Record<string, string>>;
}

/** What it answers: the geometry, or why there is none. */
export type PlanAnswer = { geometry: PlanGeometry } | { failure: string };

self.addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
	answer(data).then(
		(geometry) => {
			const { vertices, indices, bounds, chunks } = geometry;
			const transfer = [vertices, indices.buffer, bounds.buffer, chunks.buffer];
			self.postMessage({ geometry } satisfies PlanAnswer, { transfer });
		},
		(cause: unknown) => self.postMessage({ failure: String(cause) } satisfies PlanAnswer)
	);
});

async function answer({ sources, ...material }: PlanRequest): Promise<PlanGeometry> {
	const loaded = await Promise.all(
		Object.entries(sources).map(async ([id, address]) => [id, await load(address)] as const)
	);
	return planGeometry({ ...material, sources: new Map(loaded) });
}

async function load(address: string): Promise<FeatureCollection> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return (await response.json()) as FeatureCollection;
}
