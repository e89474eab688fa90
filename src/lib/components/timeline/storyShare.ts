import { STORY } from '../../scene/story';

/** How far `t` stands along the story, 0 to 1, in minutes since its beginning; not clamped. */
export function storyShare(t: number): number {
	return (t - STORY.from) / (STORY.to - STORY.from);
}

/** The same as a percentage for CSS and SVG lengths. */
export function storyPercent(t: number): string {
	return `${(storyShare(t) * 100).toFixed(3)}%`;
}
