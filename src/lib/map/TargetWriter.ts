import type { ForceInScene } from '../scene/forcesAt';
import type { Mark, Spot } from './layoutMarks';

/** Marks turn in steps, so that a bend of the road does not redraw them every frame. */
const TURN_DEGREES = 15;
/** Hulls are long: a smaller step shows. */
const HULL_TURN_DEGREES = 3;

type Look = Readonly<Record<string, string>>;

/** What of a mark is moved by itself. */
interface Parts {
	body: HTMLElement | null;
	turning: HTMLElement | null;
}

/** Brings marks on the page to where they were laid out; what is as it was is not written. */
export class TargetWriter {
	/** What was last written on each element. */
	readonly #written = new WeakMap<HTMLElement, Look>();
	readonly #parts = new WeakMap<HTMLElement, Parts>();

	/** Whole pixels keep the names crisp. */
	write(item: HTMLElement, force: ForceInScene, mark: Mark, spot: Spot): void {
		const step = mark.isFixed ? HULL_TURN_DEGREES : TURN_DEGREES;
		this.#style(item, {
			transform: `translate(${Math.round(mark.x)}px, ${Math.round(mark.y)}px)`,
			opacity: force.presence.toFixed(2),
			// What moves is a picture of its own, to be moved by the graphics card and not drawn anew.
			'will-change': force.isMoving ? 'transform' : 'auto',
			'--reach-x': `${Math.round(mark.reach[0]) + 1}px`,
			'--reach-y': `${Math.round(mark.reach[1]) + 1}px`
		});
		const { body, turning } = this.#partsOf(item);
		// Each on the element that uses it: what inherits it is styled anew whenever it changes.
		this.#style(body, {
			'--dx': `${Math.round(spot.dx)}px`,
			'--dy': `${Math.round(spot.dy)}px`
		});
		this.#style(turning, {
			'--turn': `${Math.round(force.bearingDegrees / step) * step}deg`
		});
		const name = spot.name ?? 'none';
		if (item.dataset.name !== name) item.dataset.name = name;
	}

	/** A beak comes when its mark sets out, and goes when it halts. */
	#partsOf(item: HTMLElement): Parts {
		const known = this.#parts.get(item);
		if (known?.turning?.isConnected) return known;
		const parts: Parts = {
			body: item.querySelector<HTMLElement>('.body'),
			turning: item.querySelector<HTMLElement>('.beak, .hull')
		};
		this.#parts.set(item, parts);
		return parts;
	}

	#style(element: HTMLElement | null, look: Look): void {
		if (!element) return;
		const before = this.#written.get(element);
		for (const [property, value] of Object.entries(look)) {
			if (before?.[property] !== value) element.style.setProperty(property, value);
		}
		this.#written.set(element, look);
	}
}
