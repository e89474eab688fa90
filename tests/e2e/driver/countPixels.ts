/** How many pixels of a picture are of a colour, `#b3242c`; `tolerance` is per channel. Runs in the page. */
export async function countPixels(options: {
	picture: string;
	colour: string;
	tolerance: number;
}): Promise<number> {
	const image = new Image();
	image.src = `data:image/png;base64,${options.picture}`;
	await image.decode();
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	if (!context) return -1;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const wanted = [1, 3, 5].map((at) => Number.parseInt(options.colour.slice(at, at + 2), 16));
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const isNear = wanted.every(
			(channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= options.tolerance
		);
		if (isNear) count += 1;
	}
	return count;
}
