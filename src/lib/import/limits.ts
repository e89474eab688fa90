/** What a file of a visitor's own may be at most; beyond that it is refused, and the limit named. */
export const LIMITS = {
	/** Ten megabytes. */
	bytes: 10_000_000,
	features: 50_000,
	/** Positions of all geometries together. */
	vertices: 200_000,
	/** Arrays and objects within each other; the deepest that GeoJSON itself needs is ten. */
	depth: 16,
	/** Faults that are listed; of more it is only said that there are. */
	faults: 50,
	/** Milliseconds that reading may take. */
	time: 3000
} as const;
