/** Marks of forces, and the words that lie over the map on paper of their own. */
const PICTURES = '.targets :is(.picture, .hull)';
const WORDS = '.targets .on-paper, .labels b';

/** A piece of text that stands on one line. */
interface Word {
	text: string;
	box: DOMRect;
}

/**
 * Draws what lies over the map as elements of the page: the marks of forces as they are turned, and
 * the names and captions that are shown.
 * @param container the element of the map, beside which they lie
 * @param pixelRatio pixels of the canvas to one of the page
 */
export async function drawTargets(
	context: CanvasRenderingContext2D,
	container: HTMLElement,
	pixelRatio: number
): Promise<void> {
	const area = container.parentElement ?? container;
	const { left, top } = container.getBoundingClientRect();
	const pictures = await Promise.all([...area.querySelectorAll<HTMLElement>(PICTURES)].map(load));
	context.setTransform(pixelRatio, 0, 0, pixelRatio, -left * pixelRatio, -top * pixelRatio);
	for (const { element, image } of pictures) {
		context.save();
		context.globalAlpha = presenceOf(element);
		drawPicture(context, element, image);
		context.restore();
	}
	for (const element of area.querySelectorAll<HTMLElement>(WORDS)) {
		if (!element.checkVisibility()) continue;
		context.globalAlpha = presenceOf(element);
		drawWords(context, element);
	}
	context.resetTransform();
	context.globalAlpha = 1;
}

/** A mark is the background of its element: a drawing within the address itself. */
async function load(
	element: HTMLElement
): Promise<{ element: HTMLElement; image: HTMLImageElement }> {
	const image = new Image();
	image.src = getComputedStyle(element).backgroundImage.replace(/^url\("|"\)$/g, '');
	await image.decode();
	return { element, image };
}

function drawPicture(
	context: CanvasRenderingContext2D,
	element: HTMLElement,
	image: HTMLImageElement
): void {
	const [width, height] = [element.offsetWidth, element.offsetHeight];
	// The box round a turned mark has the same middle.
	const box = element.getBoundingClientRect();
	context.translate(box.left + box.width / 2, box.top + box.height / 2);
	context.rotate(((Number.parseFloat(getComputedStyle(element).rotate) || 0) * Math.PI) / 180);
	context.drawImage(image, -width / 2, -height / 2, width, height);
}

function drawWords(context: CanvasRenderingContext2D, element: HTMLElement): void {
	context.fillStyle = getComputedStyle(element).backgroundColor;
	for (const { left, top, width, height } of element.getClientRects()) {
		context.fillRect(left, top, width, height);
	}
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	context.textBaseline = 'middle';
	while (texts.nextNode()) {
		const node = texts.currentNode;
		const style = getComputedStyle(node.parentElement ?? element);
		[context.font, context.fillStyle] = [style.font, style.color];
		for (const { text, box } of wordsOf(node)) {
			context.fillText(text, box.left, box.top + box.height / 2);
		}
	}
}

function wordsOf(node: Node): Word[] {
	const range = document.createRange();
	return [...(node.textContent ?? '').matchAll(/\S+/g)].map(({ 0: text, index }) => {
		range.setStart(node, index);
		range.setEnd(node, index + text.length);
		return { text, box: range.getBoundingClientRect() };
	});
}

/** How far the item of the list has come into view. */
function presenceOf(element: HTMLElement): number {
	const item = element.closest('li');
	return item ? Number(getComputedStyle(item).opacity) : 1;
}
