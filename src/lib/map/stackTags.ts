/** A tag over a point of the screen, both in pixels. */
export interface Tag {
	x: number;
	y: number;
	width: number;
}

/** From the foot of a tag to that of the one above it. */
const STEP = 22;
/** Between tags side by side. */
const GAP = 2;

/**
 * How far each tag is raised over its point so that no two lie upon each other, in pixels, in the
 * order given: a tag that finds its place taken stands on the ones before it.
 */
export function stackTags(tags: readonly Tag[]): number[] {
	const placed: Tag[] = [];
	return tags.map(({ x, y, width }) => {
		let foot = y;
		const isTaken = (other: Tag) =>
			Math.abs(other.x - x) < (other.width + width) / 2 + GAP && Math.abs(other.y - foot) < STEP;
		for (let hit = placed.find(isTaken); hit; hit = placed.find(isTaken)) foot = hit.y - STEP;
		placed.push({ x, y: foot, width });
		return y - foot;
	});
}
