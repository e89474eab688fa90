import * as v from 'valibot';
import { civilTime, instantOf, two, type Instant } from '../time/instant';
import { STORY } from '../scene/story';
import { SPEEDS, type Speed } from './clock.svelte';
import { loopWithin, type Loop } from './loop';
import { On, param } from './param';

/** What the address says of the way the story is played. */
export interface PlayingParams {
	speed: Speed;
	loop: Loop;
	/** Whether the camera follows the story. */
	isDirected: boolean;
}

/** An Old Style day of October 1917 within the story and its time, `25-21:40`. */
export const October = v.pipe(
	v.string(),
	v.regex(/^(2[4-6])-([01]\d|2[0-3]):([0-5]\d)$/),
	v.transform((text) => {
		const [day = 24, hour = 0, minute = 0] = text.split(/[-:]/).map(Number);
		return instantOf({ year: 1917, month: 10, day }, hour, minute, 'julian');
	})
);

/** Writes an instant as {@link October} reads it. */
export function printOctober(t: Instant): string {
	const { day, hour, minute } = civilTime(t, 'julian');
	return `${day}-${two(hour)}:${two(minute)}`;
}

const speedNames = SPEEDS.map(String);

const LoopText = v.pipe(
	v.string(),
	v.transform((text) => text.split('/')),
	v.strictTuple([October, October]),
	v.transform(([from, to]) => loopWithin(STORY, { from, to })),
	v.custom<Loop>((loop) => loop !== undefined)
);

/** The parameters of playing: how each is read and how it is written. */
export const PLAYING_PARAMS = {
	/** Minutes a second, or `even`. */
	speed: param(
		'pace',
		v.pipe(
			v.string(),
			v.picklist(speedNames),
			v.transform((name) => SPEEDS[speedNames.indexOf(name)] as Speed)
		)
	),
	/** Where the loop begins and ends, `25-21:00/26-02:30`. */
	loop: param('loop', LoopText, ({ from, to }) => `${printOctober(from)}/${printOctober(to)}`),
	/** `1` where the camera follows the story. */
	isDirected: param('director', On, () => '1')
} as const;
