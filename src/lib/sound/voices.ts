import type { SoundingKind } from '../scene/soundsBetween';

/** One stroke of noise: when it begins after the cue, how long it rings, how loud, how dull. */
interface Stroke {
	afterSeconds: number;
	seconds: number;
	gain: number;
	/** Above this it is cut off at its source. */
	cutoffHertz: number;
}

/** A sound as we make it: strokes of noise, and under a gun a tone that sinks. */
export interface SoundVoice {
	strokes: readonly Stroke[];
	/** From one frequency down to the other, in hertz, over so many seconds. */
	thump?: { from: number; to: number; seconds: number };
}

const shots = (times: readonly number[], gain: number): Stroke[] =>
	times.map((afterSeconds) => ({ afterSeconds, seconds: 0.09, gain, cutoffHertz: 3600 }));

/** How each kind of firing sounds; made by us, after no recording. */
export const VOICES: Readonly<Record<SoundingKind, SoundVoice>> = {
	gun: {
		strokes: [
			{ afterSeconds: 0, seconds: 0.25, gain: 0.9, cutoffHertz: 1400 },
			{ afterSeconds: 0.05, seconds: 2.4, gain: 0.5, cutoffHertz: 240 }
		],
		thump: { from: 74, to: 28, seconds: 1.5 }
	},
	// Eight shots a second: some 500 a minute, as a Maxim fires.
	machine_gun: { strokes: shots([0, 0.125, 0.25, 0.375, 0.5, 0.625], 0.3) },
	rifle_fire: { strokes: shots([0, 0.21, 0.29, 0.62], 0.24) }
};

/** How long a voice sounds, in seconds. */
export function voiceSeconds({ strokes, thump }: SoundVoice): number {
	return Math.max(
		thump?.seconds ?? 0,
		...strokes.map(({ afterSeconds, seconds }) => afterSeconds + seconds)
	);
}
