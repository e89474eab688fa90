import { describe, expect, it } from 'vitest';
import type { Chapter } from '../domain/schema/chapter';
import { instant } from '../time/instant';
import { chapterLoop, endingAt, loopWithin, startingAt } from './loop';

const loop = (from: number, to: number) => ({ from: instant(from), to: instant(to) });
const title = { en: 'Title', ru: 'Заглавие' };
const chapters: Chapter[] = [
	{ id: 'first', ...loop(0, 300), title, summary: title },
	{ id: 'second', ...loop(300, 900), title, summary: title }
];

describe('loop', () => {
	it('is the chapter that the clock is in', () => {
		expect(chapterLoop(chapters, instant(299.9))).toEqual(loop(0, 300));
		expect(chapterLoop(chapters, instant(300))).toEqual(loop(300, 900));
	});

	it('is the last chapter at the very end of the story, and none after it', () => {
		expect(chapterLoop(chapters, instant(900))).toEqual(loop(300, 900));
		expect(chapterLoop(chapters, instant(901))).toBeUndefined();
	});

	it('is cut to the story', () => {
		expect(loopWithin(loop(0, 3600), loop(-60, 60))).toEqual(loop(0, 60));
		expect(loopWithin(loop(0, 3600), loop(3500, 5000))).toEqual(loop(3500, 3600));
	});

	it('is none where less than a quarter of an hour of it lies in the story', () => {
		expect(loopWithin(loop(0, 3600), loop(3590, 5000))).toBeUndefined();
		expect(loopWithin(loop(0, 3600), loop(100, 90))).toBeUndefined();
	});

	it('keeps its ends a quarter of an hour apart', () => {
		expect(startingAt(loop(100, 160), instant(120))).toEqual(loop(120, 160));
		expect(startingAt(loop(100, 160), instant(200))).toEqual(loop(145, 160));
		expect(endingAt(loop(100, 160), instant(130))).toEqual(loop(100, 130));
		expect(endingAt(loop(100, 160), instant(20))).toEqual(loop(100, 115));
	});
});
