import type { CompiledAtlas } from '../domain/compiled';
import type { SignalKind } from '../domain/schema/signal';
import { distanceMetres, type Position } from '../geo/position';
import { contains, type Interval } from '../time/interval';
import { instant, type Instant } from '../time/instant';
import { BEAT_MINUTES, isSingleShot, placedSignals, ringArrival } from './signalsAt';

/** Kinds that are heard: shells are, by the gun that fires them. */
export const SOUNDING = ['gun', 'machine_gun', 'rifle_fire'] as const satisfies SignalKind[];
export type SoundingKind = (typeof SOUNDING)[number];

/** How far off each is still heard, in metres: over the roofs of a city, by judgement. */
const HEARD_METRES: Readonly<Record<SoundingKind, number>> = {
	gun: 8000,
	machine_gun: 3500,
	rifle_fire: 2500
};

/** A sound that reaches the listener. */
export interface SoundCue {
	/** The id of the signal. */
	signal: string;
	kind: SoundingKind;
	/** When it is heard, with the slowed sound of the rings. */
	at: Instant;
	metres: number;
}

/**
 * What a listener hears in `[from, to)`, in order of time: a single shot when its slowed ring comes
 * by, firing at each of its beats. Firing whose very hour is not known is silent: no minute would be
 * true.
 */
export function soundsBetween(
	atlas: CompiledAtlas,
	{ from, to }: { from: Instant; to: Instant },
	listener: Position
): SoundCue[] {
	return placedSignals(atlas)
		.flatMap(({ signal, position }): SoundCue[] => {
			const { id, kind, precision } = signal;
			if (!isSounding(kind) || precision === 'part_of_day' || precision === 'day') return [];
			const metres = distanceMetres(position, listener);
			if (metres > HEARD_METRES[kind]) return [];
			const times = isSingleShot(signal)
				? [ringArrival(signal, metres)].filter((at) => contains({ from, to }, at))
				: beatsWithin(signal, { from, to });
			return times.map((at) => ({ signal: id, kind, at, metres }));
		})
		.toSorted((a, b) => a.at - b.at);
}

function isSounding(kind: SignalKind): kind is SoundingKind {
	return (SOUNDING as readonly SignalKind[]).includes(kind);
}

/** The beats of firing that fall into a stretch of time. */
function beatsWithin(firing: Interval, { from, to }: { from: Instant; to: Instant }): Instant[] {
	const end = Math.min(to, firing.to ?? to);
	const first = Math.max(0, Math.ceil((from - firing.from) / BEAT_MINUTES));
	const count = Math.max(0, Math.ceil((end - firing.from) / BEAT_MINUTES) - first);
	return Array.from({ length: count }, (_, beat) =>
		instant(firing.from + (first + beat) * BEAT_MINUTES)
	);
}
