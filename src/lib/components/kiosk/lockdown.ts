/** What leads out of a page, or changes it, other than its own controls. */
interface Ways {
	/** Told of a link that was touched; it is not followed. */
	onlink: (link: HTMLAnchorElement) => void;
}

/** Keys that belong to the browser wherever they are pressed. */
const BROWSER_KEYS = /^(F\d{1,2}|Browser.*|ContextMenu|Launch.*|Print(Screen)?)$/;
const NOT_PASSIVE = { capture: true, passive: false } as const;

const prevent = (event: Event) => event.preventDefault();

/**
 * Bars every way out of the page that a page can bar: menus, selection, dragging and dropping,
 * zooming, keys of the browser, buttons of the mouse that go back, and links. The browser's own
 * kiosk mode and its policies must do the rest. Returns what opens them again.
 */
export function lockPage(page: Window, { onlink }: Ways): () => void {
	const bars: [string, (event: never) => void][] = [
		...['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart'].map(
			(kind): [string, (event: Event) => void] => [kind, prevent]
		),
		// Safari's pinch.
		...['gesturestart', 'gesturechange'].map((kind): [string, (event: Event) => void] => [
			kind,
			prevent
		]),
		['wheel', barZoom],
		['keydown', barKeys],
		...['mousedown', 'mouseup', 'auxclick'].map((kind): [string, (event: MouseEvent) => void] => [
			kind,
			barButtons
		]),
		['click', (event: MouseEvent) => barLinks(event, onlink)]
	];
	for (const [kind, bar] of bars) page.addEventListener(kind, bar as EventListener, NOT_PASSIVE);
	return () => {
		for (const [kind, bar] of bars) {
			page.removeEventListener(kind, bar as EventListener, NOT_PASSIVE);
		}
	};
}

function barZoom(event: WheelEvent): void {
	if (event.ctrlKey || event.metaKey) event.preventDefault();
}

function barKeys(event: KeyboardEvent): void {
	const isChord = event.ctrlKey || event.metaKey || event.altKey;
	if (isChord || BROWSER_KEYS.test(event.key)) event.preventDefault();
}

function barButtons(event: MouseEvent): void {
	if (event.button > 0) event.preventDefault();
}

function barLinks(event: MouseEvent, onlink: Ways['onlink']): void {
	const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
	// What the staff saves leads nowhere.
	if (!link || link.matches('[data-stays]')) return;
	event.preventDefault();
	// The router of the page listens, too: it is not to hear of it.
	event.stopPropagation();
	if (link instanceof HTMLAnchorElement) onlink(link);
}
