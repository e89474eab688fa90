const STEP = 0.02;
const LONG_STEP = 0.1;

/**
 * The share that a key moves the divider to, as sliders are moved: by arrows a little, with shift or
 * by the page keys more, by Home and End to the ends. May lie beyond 0 or 1; `undefined` for any
 * other key, and for those that the browser takes.
 */
export function dividerStep(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	share: number
): number | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const step = event.shiftKey ? LONG_STEP : STEP;
	const shares: Readonly<Record<string, number>> = {
		...{ ArrowLeft: share - step, ArrowDown: share - step },
		...{ ArrowRight: share + step, ArrowUp: share + step },
		...{ PageDown: share - LONG_STEP, PageUp: share + LONG_STEP },
		...{ Home: 0, End: 1 }
	};
	return shares[event.key];
}
