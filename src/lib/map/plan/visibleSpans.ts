import type { Bounds, Mesh } from './mesh';

/**
 * The stretches of the indices to be drawn, in drawing order: the chunks of the layers shown that
 * reach into a view. Neighbours are joined.
 * @returns first index and number of indices of each, in pairs.
 */
export function visibleSpans(
	{ chunks, bounds }: Pick<Mesh, 'chunks' | 'bounds'>,
	shownLayers: readonly boolean[],
	[west, north, east, south]: Bounds
): number[] {
	const spans: number[] = [];
	for (let chunk = 0; chunk * 3 < chunks.length; chunk += 1) {
		const [layer = 0, first = 0, count = 0] = chunks.subarray(chunk * 3, chunk * 3 + 3);
		const box = chunk * 4;
		const isInView =
			(bounds[box] ?? 0) <= east &&
			(bounds[box + 2] ?? 0) >= west &&
			(bounds[box + 1] ?? 0) <= south &&
			(bounds[box + 3] ?? 0) >= north;
		if (!isInView || !shownLayers[layer]) continue;
		const last = spans.length - 1;
		if ((spans[last - 1] ?? -1) + (spans[last] ?? 0) === first) {
			spans[last] = (spans[last] ?? 0) + count;
		} else spans.push(first, count);
	}
	return spans;
}
