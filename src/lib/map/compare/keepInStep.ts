import type { Map as MapLibreMap } from 'maplibre-gl';

/** What of a map it takes to have it look where another does. */
export type StepMap = Pick<
	MapLibreMap,
	'on' | 'off' | 'jumpTo' | 'getCenter' | 'getZoom' | 'getBearing' | 'getPadding'
>;

/** A move of the camera; what the visitor did to cause it, if it was the visitor. */
interface Move {
	originalEvent?: unknown;
}

/**
 * Keeps two maps of one size at one camera: whichever moves, the other is there in the same frame.
 * The second begins where the first is. A move by the visitor's hand counts as one on both.
 * @returns what lets them go their own ways
 */
export function keepInStep(first: StepMap, second: StepMap): () => void {
	let isFollowing = false;
	const follow = (leader: StepMap, follower: StepMap, { originalEvent }: Move) => {
		if (isFollowing) return;
		isFollowing = true;
		follower.jumpTo(
			{
				center: leader.getCenter(),
				zoom: leader.getZoom(),
				bearing: leader.getBearing(),
				padding: leader.getPadding()
			},
			originalEvent ? { originalEvent } : undefined
		);
		isFollowing = false;
	};
	const firstMoved = (move: Move) => follow(first, second, move);
	const secondMoved = (move: Move) => follow(second, first, move);
	firstMoved({});
	first.on('move', firstMoved);
	second.on('move', secondMoved);
	return () => {
		first.off('move', firstMoved);
		second.off('move', secondMoved);
	};
}
