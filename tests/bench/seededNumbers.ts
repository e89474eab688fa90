/** Numbers that look random and are the same for the same seed. */
export interface Numbers {
	/** A number of `[from, to)`. */
	between(from: number, to: number): number;
}

/** Numbers by “mulberry32”, Tommy Ettinger's generator of 32 bits (2017, public domain). */
export function seededNumbers(seed: number): Numbers {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return { between: (from, to) => from + next() * (to - from) };
}
