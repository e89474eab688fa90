import type { MapPicture } from '../../state/mapStatus.svelte';

/** What stands on the strip beneath a picture. */
export interface Caption {
	title: string;
	/** Time of the story in both calendars; then voice, version and credit. */
	lines: readonly string[];
	/** The round length of the scale in words. */
	scale: string;
	colours: { ink: string; paper: string };
}

/** In pixels of the page. */
const MARGIN = 16;
const TITLE_SIZE = 22;
const LINE_SIZE = 14;
const LINE_HEIGHT = 20;
const TITLE_HEIGHT = 30;
const SCALE_HEIGHT = 34;
const BAR = 5;
/** Into how many parts the scale is divided, dark and light by turns. */
const DIVISIONS = 4;

/** The picture of the map with a strip beneath it that says what it shows. */
export function withCaption(picture: MapPicture, caption: Caption): HTMLCanvasElement {
	const { canvas: map, pixelRatio } = picture;
	const canvas = document.createElement('canvas');
	canvas.width = map.width;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas to draw the caption on');
	context.font = lineFont(pixelRatio);
	const room = map.width - 2 * MARGIN * pixelRatio;
	const lines = caption.lines.flatMap((line) => wrap(context, line, room));
	const strip = 2 * MARGIN + TITLE_HEIGHT + lines.length * LINE_HEIGHT + SCALE_HEIGHT;
	canvas.height = map.height + Math.ceil(strip * pixelRatio);
	// A canvas of another size starts anew.
	context.fillStyle = caption.colours.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(map, 0, 0);
	context.fillStyle = caption.colours.ink;
	context.fillRect(0, map.height, canvas.width, 2 * pixelRatio);
	context.textBaseline = 'top';
	const left = MARGIN * pixelRatio;
	let top = map.height + MARGIN * pixelRatio;
	context.font = `700 ${TITLE_SIZE * pixelRatio}px 'Old Standard TT', serif`;
	context.fillText(caption.title, left, top);
	top += TITLE_HEIGHT * pixelRatio;
	context.font = lineFont(pixelRatio);
	for (const line of lines) {
		context.fillText(line, left, top);
		top += LINE_HEIGHT * pixelRatio;
	}
	drawScale(context, picture, { left, top: top + 12 * pixelRatio, words: caption.scale });
	return canvas;
}

function lineFont(pixelRatio: number): string {
	return `400 ${LINE_SIZE * pixelRatio}px 'Golos Text', sans-serif`;
}

/** Breaks a line between words so that it fits. */
function wrap(context: CanvasRenderingContext2D, line: string, room: number): string[] {
	const lines: string[] = [];
	for (const word of line.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || context.measureText(longer).width > room) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

function drawScale(
	context: CanvasRenderingContext2D,
	{ scale, pixelRatio }: MapPicture,
	{ left, top, words }: { left: number; top: number; words: string }
): void {
	const [width, height] = [scale.pixels / DIVISIONS, BAR * pixelRatio];
	context.lineWidth = pixelRatio;
	context.strokeStyle = context.fillStyle;
	for (let part = 0; part < DIVISIONS; part += 1) {
		if (part % 2 === 0) context.fillRect(left + part * width, top, width, height);
	}
	context.strokeRect(left, top, scale.pixels, height);
	context.textBaseline = 'middle';
	context.fillText(words, left + scale.pixels + 10 * pixelRatio, top + height / 2);
}
