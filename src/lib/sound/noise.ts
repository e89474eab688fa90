/** Constants of a linear congruential generator: Press et al., Numerical Recipes, 3rd ed., §7.1. */
const [MULTIPLIER, INCREMENT, MODULUS] = [1_664_525, 1_013_904_223, 2 ** 32];

/** So many samples of white noise between −1 and 1: the same ones every time. */
export function noise(samples: number): Float32Array<ArrayBuffer> {
	const values = new Float32Array(samples);
	let state = 1917;
	for (let index = 0; index < samples; index += 1) {
		state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
		values[index] = (state / MODULUS) * 2 - 1;
	}
	return values;
}
