import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A rectangle of the page, in pixels. */
export type Covering = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * What covers the map: the card, which comes and goes, the panels that stay, where two voices are
 * compared the half on which the other is told, and on a tour the sign of the stop.
 */
export const COVERING_PARTS = [
	...(['card', 'margin', 'bar', 'ribbon', 'legend', 'chip', 'scale', 'beyond', 'stop'] as const)
] as const;
export type CoveringPart = (typeof COVERING_PARTS)[number];

/** Knows what lies over the map, so that names stand clear of it and the camera looks beside it. */
export class Coverings {
	#boxes = $state.raw<ReadonlyMap<CoveringPart, Covering>>(new Map());

	/** All that lies over the page, in no order. */
	get boxes(): readonly Covering[] {
		return [...this.#boxes.values()];
	}

	/** Where a part lies; `undefined` while it is not shown. */
	of(part: CoveringPart): Covering | undefined {
		return this.#boxes.get(part);
	}

	/** Takes down where a part lies, or that it is gone. What is as it was changes nothing. */
	report(part: CoveringPart, box: Covering | undefined): void {
		// Whoever reports in an effect does not wait for what others report.
		const current = untrack(() => this.#boxes);
		const before = current.get(part);
		const isShown = box && box.right > box.left && box.bottom > box.top;
		if (isShown ? isSame(before, box) : before === undefined) return;
		const boxes = new Map(current);
		if (isShown) boxes.set(part, box);
		else boxes.delete(part);
		this.#boxes = boxes;
	}

	/** Reports a part for as long as its element is on the page: `{@attach coverings.by('card')}`. */
	by(part: CoveringPart): Attachment {
		return (element) => {
			const measure = () => this.report(part, element.getBoundingClientRect());
			const observer = new ResizeObserver(measure);
			observer.observe(element);
			measure();
			addEventListener('resize', measure);
			// A card slides in.
			element.addEventListener('transitionend', measure);
			return () => {
				observer.disconnect();
				removeEventListener('resize', measure);
				element.removeEventListener('transitionend', measure);
				this.report(part, undefined);
			};
		};
	}
}

function isSame(a: Covering | undefined, b: Covering): boolean {
	const sides = ['left', 'top', 'right', 'bottom'] as const;
	return a !== undefined && sides.every((side) => a[side] === b[side]);
}
