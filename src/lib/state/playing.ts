import type { CompiledAtlas } from '../domain/compiled';
import { atlasInVoice } from '../scene/atlasInVoice';
import { STORY } from '../scene/story';
import { BEST_ESTIMATE } from '../scene/voice';
import type { Instant } from '../time/instant';
import { Clock, MEAN_MINUTES_PER_SECOND, USUAL_SPEED } from './clock.svelte';
import type { Director } from './director.svelte';
import { evenPace } from './evenPace';
import type { PlayingParams } from './playingParams';
import { storyWeight } from './storyWeight';

/** What plays the story: its clock, and the director of the camera. */
export interface Players {
	clock: Clock;
	director: Director;
}

/**
 * The clock of the story of an atlas, whose even pace lingers where much happens in it by our best
 * estimate: the story takes as long in every voice.
 */
export function storyClock(atlas: CompiledAtlas, start: Instant): Clock {
	const told = atlasInVoice(atlas, BEST_ESTIMATE);
	const pace = evenPace(STORY.from, storyWeight(told, STORY), MEAN_MINUTES_PER_SECOND);
	return new Clock({ ...STORY, evenPace: pace }, start);
}

/** Has the story played as an address says; what it does not say goes back to the usual. */
export function restorePlaying({ clock, director }: Players, params: Partial<PlayingParams>): void {
	clock.setSpeed(params.speed ?? USUAL_SPEED);
	clock.setLoop(params.loop);
	director.setOn(params.isDirected ?? false);
}

/** What the address must say of the way the story is played: what is not as usual. */
export function playingParams({ clock, director }: Players): Partial<PlayingParams> {
	return {
		...(clock.speed === USUAL_SPEED ? {} : { speed: clock.speed }),
		...(clock.loop ? { loop: clock.loop } : {}),
		...(director.isOn ? { isDirected: true } : {})
	};
}
