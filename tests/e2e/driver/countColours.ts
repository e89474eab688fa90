/** How many colours a picture has, told apart in every channel. Runs in the page. */
export async function countColours(picture: string): Promise<number> {
	const image = new Image();
	image.src = `data:image/png;base64,${picture}`;
	await image.decode();
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	if (!context) return -1;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	return new Set(new Uint32Array(data.buffer)).size;
}
