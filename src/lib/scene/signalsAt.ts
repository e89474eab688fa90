import type { CompiledAtlas } from '../domain/compiled';
import type { Signal } from '../domain/schema/signal';
import { SOUND_METRES_PER_SECOND } from '../geo/soundDelay';
import type { Position } from '../geo/position';
import { instant, type Instant } from '../time/instant';
import { oncePer } from './oncePer';

/**
 * How many times slower than the truth the ring of a sound is drawn: at 990 m a minute of the story
 * it takes six minutes to Smolny, where the Aurora was really heard after 19 seconds. True seconds
 * are what its labels say. A device of ours: at its own speed nobody could follow it.
 */
export const RING_SLOWING = 20;
const RING_METRES_PER_MINUTE = (SOUND_METRES_PER_SECOND * 60) / RING_SLOWING;
/** How long the ring is followed: until it has left the city's middle, nearly 8 km. */
export const RING_MINUTES = 8;
/** How long a flash takes to fade; long enough to be seen at every speed. */
const FLASH_MINUTES = 3;
/**
 * Firing of which no single shot is recorded is drawn in even beats: at the fastest speed, 60
 * minutes a second, three a second and never more (WCAG 2.3.1).
 */
export const BEAT_MINUTES = 20;
/** How long a shell is drawn on its course, as a share of the beat. */
export const FLIGHT_SHARE = 0.3;
const STILL_PHASE = FLIGHT_SHARE / 2;
/** How long firing takes to come and go on the map, by how well its hour is known; minutes. */
const FADE_MINUTES = { exact: 0, about: 4, part_of_day: 15, day: 15 } as const;
/** How plainly a signal is drawn of which the hour is not known, or which is itself in doubt. */
const VAGUE_PRESENCE = 0.6;

/** A signal in its place, ready to be drawn at any instant. */
export interface PlacedSignal {
	signal: Signal;
	/** Its row, from 0, among the placed signals. */
	row: number;
	position: Position;
	/** Where it ends, if it is aimed. */
	target: Position | undefined;
	/** Until when it is drawn: for a single shot, until its ring has passed. */
	until: Instant;
}

/** A signal at one instant. */
export interface SignalInScene extends PlacedSignal {
	/** 0 unseen … 1 fully there; less where its hour or the fact itself is in doubt. */
	presence: number;
	/** Of guns: 1 in the instant of a shot, then fading to 0. */
	flash: number;
	/** Of a single shot: how far its slowed sound has come, in metres; else 0. */
	ringMetres: number;
	/** How far through its beat firing is, 0 to 1. */
	phase: number;
}

/** Whether it is one shot of a gun, whose sound is followed over the city. */
export function isSingleShot({ kind, rounds }: Signal): boolean {
	return kind === 'gun' && rounds?.high === 1;
}

/** When, in the slowed time of the ring, the sound of a single shot is so many metres away. */
export function ringArrival({ from }: Signal, metres: number): Instant {
	return instant(from + metres / RING_METRES_PER_MINUTE);
}

/** The signals of the atlas in their places, in its order. */
export const placedSignals = oncePer(
	({ signals, places }: CompiledAtlas): readonly PlacedSignal[] => {
		const positions = new Map(places.map(({ id, position }) => [id, position]));
		return signals
			.flatMap((signal) => {
				const position = signal.position ?? positions.get(signal.place);
				const target = signal.target ?? positions.get(signal.toward ?? '');
				const until = isSingleShot(signal)
					? instant(Math.max(signal.to, signal.from + RING_MINUTES))
					: signal.to;
				return position ? [{ signal, position, target, until }] : [];
			})
			.map((placed, row) => ({ ...placed, row }));
	}
);

const NONE: readonly SignalInScene[] = [];

/** What is fired and what shines at `t`, in the atlas' order; half-open as all intervals. */
export function signalsAt(atlas: CompiledAtlas, t: Instant): readonly SignalInScene[] {
	const live = placedSignals(atlas).filter(({ signal, until }) => t >= signal.from && t < until);
	return live.length === 0 ? NONE : live.map((placed) => inScene(placed, t));
}

/**
 * The same signal as a still picture, for who wants no motion: the flash stands as in the first
 * instant, shells hang in mid-course, no ring runs.
 */
export function standStill(signal: SignalInScene): SignalInScene {
	const flash = signal.signal.kind === 'gun' ? 1 : 0;
	return { ...signal, flash, ringMetres: 0, phase: STILL_PHASE };
}

function inScene(placed: PlacedSignal, t: Instant): SignalInScene {
	const { signal } = placed;
	const isSingle = isSingleShot(signal);
	const since = t - signal.from;
	const inBeat = isSingle ? since : since % BEAT_MINUTES;
	return {
		...placed,
		presence: isSingle ? 1 : presenceAt(signal, t),
		flash: signal.kind === 'gun' ? Math.max(0, 1 - inBeat / FLASH_MINUTES) ** 2 : 0,
		ringMetres: isSingle ? Math.min(since, RING_MINUTES) * RING_METRES_PER_MINUTE : 0,
		phase: isSingle ? 0 : inBeat / BEAT_MINUTES
	};
}

function presenceAt({ from, to, precision, confidence }: Signal, t: Instant): number {
	const isVague = precision === 'part_of_day' || precision === 'day' || confidence === 'low';
	const most = isVague ? VAGUE_PRESENCE : 1;
	// At most half of it each way; what begins at all is to be seen a little from its first instant.
	const fade = Math.min(FADE_MINUTES[precision], (to - from) / 2);
	const share = fade === 0 ? 1 : Math.min((t - from) / fade, (to - t) / fade, 1);
	return most * Math.max(0.15, share);
}
