import type { Feature, Position } from 'geojson';
import type { Fault } from '../domain/errors';
import type { Basemap } from '../domain/schema/basemap';
import type { Tramway } from '../domain/schema/tramway';
import { nodeAt } from '../geo/network';
import type { Step } from '../geo/path';
import type { Networks } from './networks';
import { routeTramway } from './routeTramway';

/** A tramway with the way it takes through the streets. */
export interface RoutedTramway {
	tramway: Tramway;
	steps: readonly Step[];
}

/** Routes every tramway over the streets; adds a fault for each that cannot be routed. */
export function routeTramways(
	tramways: readonly Tramway[],
	basemap: Basemap,
	{ networks, names }: Networks,
	faults: Fault[]
): RoutedTramway[] {
	const road = basemap.bridges.filter(({ properties }) => properties.carries === 'street');
	const ground = {
		...{ network: networks.land, names: names.land },
		bridges: new Set(road.map(({ id }) => id))
	};
	return tramways.flatMap((tramway) => {
		const steps = routeTramway(tramway, ground, faults);
		return steps ? [{ tramway, steps }] : [];
	});
}

/**
 * The tracks in the streets, each once, however many lines share it. A feature is what the same
 * lines run over; `lines` holds their ids, and it is `attested` where one of them is.
 */
export function tramTracks(routed: readonly RoutedTramway[]): Feature[] {
	const sharers = new Map<string, Tramway[]>();
	for (const { tramway, steps } of routed) {
		for (const step of steps) {
			const sharing = sharers.get(trackOf(step)) ?? [];
			if (!sharing.includes(tramway)) sharers.set(trackOf(step), [...sharing, tramway]);
		}
	}
	const tracks = new Map<string, { sharing: Tramway[]; runs: Position[][] }>();
	const drawn = new Set<string>();
	for (const { steps } of routed) {
		let last: { lines: string; to: string } | undefined;
		for (const step of steps) {
			const key = trackOf(step);
			const sharing = sharers.get(key) ?? [];
			const lines = sharing.map(({ id }) => id).join(' ');
			if (drawn.has(key)) {
				last = undefined;
				continue;
			}
			drawn.add(key);
			const track = tracks.get(lines) ?? { sharing, runs: [] };
			tracks.set(lines, track);
			const from = nodeAt(step.from);
			if (last?.lines === lines && last.to === from) track.runs.at(-1)?.push([...step.to]);
			else track.runs.push([[...step.from], [...step.to]]);
			last = { lines, to: nodeAt(step.to) };
		}
	}
	return [...tracks].map(([lines, { sharing, runs }]) => trackFeature(lines, sharing, runs));
}

function trackFeature(lines: string, sharing: readonly Tramway[], runs: Position[][]): Feature {
	const [first] = sharing;
	if (!first) throw new RangeError(`no tramway on the tracks of ${lines}`);
	const { name_en, name_ru, today_en, today_ru } = first;
	const numbers = sharing.flatMap(({ number }) => (number === null ? [] : [number]));
	const isAttested = sharing.some(({ certainty }) => certainty === 'attested');
	return {
		type: 'Feature',
		geometry: { type: 'MultiLineString', coordinates: runs },
		properties: {
			...{ lines, numbers: numbers.toSorted((a, b) => a - b).join(', ') },
			...{ name_en, name_ru, today_en, today_ru },
			certainty: isAttested ? 'attested' : 'inferred'
		}
	};
}

/** The same for a stretch in either direction. */
function trackOf({ from, to }: Step): string {
	return [nodeAt(from), nodeAt(to)].toSorted().join(' ');
}
