/** How shots and lights are drawn: by the map's own layer, and so in the legend. */

/** The rings that stand round a shot in the instant it is fired, inmost first (look specification). */
export const RINGS = [
	{ metres: 210, opacity: 0.9 },
	{ metres: 520, opacity: 0.62 },
	{ metres: 900, opacity: 0.42 },
	{ metres: 1340, opacity: 0.28 },
	{ metres: 1800, opacity: 0.17 }
] as const;

/** Where the running ring is no longer drawn, in metres. */
export const RING_EDGE_METRES = 7900;

/** How large the pictures of shots are drawn: 0.65, 1, 1.5 times at zooms 12, 14, 16. */
export function signalScale(zoom: number): number {
	return 1.53 ** ((Math.min(17, Math.max(11, zoom)) - 14) / 2);
}
