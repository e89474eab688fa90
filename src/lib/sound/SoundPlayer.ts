import type { SoundCue } from '../scene/soundsBetween';
import { heardFrom } from './heardFrom';
import { noise } from './noise';
import { VOICES, voiceSeconds, type SoundVoice } from './voices';

/** More at once would be a roar in which nothing is told apart. */
const MOST_VOICES = 4;
const NOISE_SECONDS = 3;
const LOUDNESS = 0.7;
/** Exponential ramps cannot reach nought. */
const SILENCE = 0.0001;

/** Makes the sounds of the story heard; to be made on a visitor's own act, as browsers demand. */
export class SoundPlayer {
	readonly #context = new AudioContext();
	readonly #out = this.#context.createGain();
	readonly #noise: AudioBuffer;
	/** When each voice that still sounds will have ended, in the context's seconds. */
	#ends: number[] = [];

	/** @param loudness from 0 to 1 */
	constructor(loudness = LOUDNESS) {
		const { sampleRate } = this.#context;
		this.#noise = this.#context.createBuffer(1, NOISE_SECONDS * sampleRate, sampleRate);
		this.#noise.copyToChannel(noise(NOISE_SECONDS * sampleRate), 0);
		this.#out.gain.value = loudness;
		// Guns near by, together, must not be distorted.
		const limiter = this.#context.createDynamicsCompressor();
		this.#out.connect(limiter).connect(this.#context.destination);
	}

	/** Sounds a cue as it is heard from its distance; passed over where enough voices sound already. */
	play({ kind, metres }: SoundCue): void {
		const now = this.#context.currentTime;
		this.#ends = this.#ends.filter((end) => end > now);
		if (this.#ends.length >= MOST_VOICES) return;
		const voice = VOICES[kind];
		this.#ends.push(now + voiceSeconds(voice));
		this.#sound(voice, this.#ear(metres));
	}

	/** Holds every sound while the page is out of sight, and lets them go on after. */
	setAudible(isAudible: boolean): void {
		void (isAudible ? this.#context.resume() : this.#context.suspend());
	}

	close(): void {
		void this.#context.close();
	}

	/** What a sound passes through on its way to the listener. */
	#ear(metres: number): AudioNode {
		const { gain, cutoffHertz } = heardFrom(metres);
		const air = new BiquadFilterNode(this.#context, { type: 'lowpass', frequency: cutoffHertz });
		air.connect(new GainNode(this.#context, { gain })).connect(this.#out);
		return air;
	}

	#sound({ strokes, thump }: SoundVoice, ear: AudioNode): void {
		const now = this.#context.currentTime;
		for (const { afterSeconds, seconds, gain, cutoffHertz } of strokes) {
			const source = new AudioBufferSourceNode(this.#context, { buffer: this.#noise });
			const dull = new BiquadFilterNode(this.#context, { frequency: cutoffHertz });
			const start = now + afterSeconds;
			source
				.connect(dull)
				.connect(this.#fading(gain, start, seconds))
				.connect(ear);
			source.start(start, afterSeconds % 1, seconds);
		}
		if (!thump) return;
		const tone = new OscillatorNode(this.#context, { frequency: thump.from });
		tone.frequency.exponentialRampToValueAtTime(thump.to, now + thump.seconds);
		tone.connect(this.#fading(1, now, thump.seconds)).connect(ear);
		tone.start(now);
		tone.stop(now + thump.seconds);
	}

	/** A gain that starts at once and dies away. */
	#fading(gain: number, start: number, seconds: number): GainNode {
		const node = this.#context.createGain();
		node.gain.setValueAtTime(gain, start);
		node.gain.exponentialRampToValueAtTime(SILENCE, start + seconds);
		return node;
	}
}
