/**
 * Begins something when the page has loaded and has nothing else to do; at once after loading where
 * the browser cannot tell. Undone by what it returns, whether it has begun or not.
 */
export function whenIdle(window: Window & typeof globalThis, begin: () => () => void): () => void {
	let undo: () => void = () => undefined;
	const start = () => {
		undo = begin();
	};
	const wait = () => {
		if (!('requestIdleCallback' in window)) return start();
		const handle = window.requestIdleCallback(start);
		undo = () => window.cancelIdleCallback(handle);
	};
	if (window.document.readyState === 'complete') wait();
	else {
		window.addEventListener('load', wait, { once: true });
		undo = () => window.removeEventListener('load', wait);
	}
	return () => undo();
}
