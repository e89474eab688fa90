import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { instant } from '../time/instant';
import { FASTEST } from './pace';
import { BEST_ESTIMATE } from '../scene/voice';
import { Soundtrack } from './soundtrack.svelte';

const voice = BEST_ESTIMATE;

const { atlas } = smallCompilation();
const listener = atlas.places.find(({ id }) => id === 'roadstead')!.position;
const SPEED = 5;

/** Plays from one hour to another, a frame at a time, and tells what was heard. */
function play(track: Soundtrack, from: string, to: string): string[] {
	const heard: string[] = [];
	for (let t = hour(from) as number; t <= hour(to) + 0.01; t += SPEED / 20) {
		const cues = track.follow({ t: instant(t), isPlaying: true, speed: SPEED, voice, listener });
		heard.push(...cues.map(({ signal }) => signal));
	}
	return heard;
}

describe('Soundtrack', () => {
	it('is off until a visitor wants it', () => {
		const track = new Soundtrack(atlas);
		expect(track.isOn).toBe(false);
		track.toggle();
		expect(track.isOn).toBe(true);
	});

	it('lets a shot be heard, with its caption, as the story plays over it', () => {
		const track = new Soundtrack(atlas);
		expect(play(track, '25-21:38', '25-21:42')).toEqual(['blank']);
		expect(track.captions).toEqual(['blank']);
		track.lapse('blank');
		expect(track.captions).toEqual([]);
	});

	it('is silent when the story is dragged over a shot, forwards or back', () => {
		const track = new Soundtrack(atlas);
		for (const moment of ['25-21:39', '25-21:41', '25-21:39', '25-21:30']) {
			const frame = { t: hour(moment), isPlaying: false, speed: SPEED, voice, listener };
			expect(track.follow(frame)).toEqual([]);
		}
		expect(track.captions).toEqual([]);
	});

	it('is silent when the story jumps while it plays', () => {
		const track = new Soundtrack(atlas);
		play(track, '25-21:00', '25-21:10');
		const jump = { t: hour('25-21:50'), isPlaying: true, speed: SPEED, voice, listener };
		expect(track.follow(jump)).toEqual([]);
		expect(track.follow({ ...jump, t: hour('25-21:20') })).toEqual([]);
	});

	it('does not make up for what was passed over in a pause', () => {
		const track = new Soundtrack(atlas);
		play(track, '25-21:38', '25-21:39');
		track.follow({ t: hour('25-21:39'), isPlaying: false, speed: SPEED, voice, listener });
		expect(play(track, '25-21:41', '25-21:44')).toEqual([]);
	});

	it('captions firing that goes on once, and anew after a jump', () => {
		const track = new Soundtrack(atlas);
		expect(play(track, '25-21:59', '25-22:25')).toEqual(['volleys', 'volleys']);
		track.lapse('volleys');
		play(track, '25-22:25', '25-22:35');
		expect(track.captions).toEqual([]);
		play(track, '25-22:15', '25-22:25');
		expect(track.captions).toEqual(['volleys']);
	});

	it('never beats more than three times a second, at the FASTEST speed', () => {
		const track = new Soundtrack(atlas);

		let heard = 0;
		for (let frame = 0; frame <= 20; frame += 1) {
			const t = instant(hour('25-22:00') + (FASTEST * frame) / 20 - 0.5);
			heard += track.follow({ t, isPlaying: true, speed: FASTEST, voice, listener }).length;
		}
		expect(heard).toBeLessThanOrEqual(3);
	});
});
