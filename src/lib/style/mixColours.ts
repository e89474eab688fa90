/**
 * The colour a share of the way from one to the other, channel by channel in sRGB.
 * @param from `#rrggbb`
 * @param to `#rrggbb`
 * @param share 0 to 1
 */
export function mixColours(from: string, to: string, share: number): string {
	const channels = [1, 3, 5].map((start) => {
		const [a = 0, b = 0] = [from, to].map((hex) =>
			Number.parseInt(hex.slice(start, start + 2), 16)
		);
		return Math.round(a + (b - a) * share)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
