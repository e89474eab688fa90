import type { ForceInScene } from '../scene/forcesAt';
import type { Mark, Spot } from './layoutMarks';

/** Marks turn in steps, so that a bend of the road does not redraw them every frame. */
const TURN_DEGREES = 15;
/** Hulls are long: a smaller step shows. */
const HULL_TURN_DEGREES = 3;

/** Brings marks on the page to where they were laid out; what is as it was is not written. */
export class TargetWriter {
	/** What was last written on each mark. */
	readonly #written = new WeakMap<HTMLElement, Readonly<Record<string, string>>>();

	/** Whole pixels keep the names crisp. */
	write(item: HTMLElement, force: ForceInScene, mark: Mark, spot: Spot): void {
		const step = mark.isFixed ? HULL_TURN_DEGREES : TURN_DEGREES;
		const look = {
			transform: `translate(${Math.round(mark.x)}px, ${Math.round(mark.y)}px)`,
			opacity: force.presence.toFixed(2),
			'--turn': `${Math.round(force.bearingDegrees / step) * step}deg`,
			'--dx': `${Math.round(spot.dx)}px`,
			'--dy': `${Math.round(spot.dy)}px`,
			'--reach-x': `${Math.round(mark.reach[0]) + 1}px`,
			'--reach-y': `${Math.round(mark.reach[1]) + 1}px`
		};
		const name = spot.name ?? 'none';
		const before = this.#written.get(item);
		for (const [property, value] of Object.entries(look)) {
			if (before?.[property] !== value) item.style.setProperty(property, value);
		}
		if (before?.['name'] !== name) item.dataset.name = name;
		this.#written.set(item, { ...look, name });
	}
}
