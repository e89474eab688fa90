import type { Light } from '../domain/light';
import type { Force } from '../domain/schema/force';
import type { ForceInScene } from '../scene/forcesAt';
import { markGlyph } from '../style/glyphs';
import { shipHull } from '../style/hulls';
import { forceBeak, forceMark } from '../style/marks';
import { PALETTES } from '../style/palette';

/** The pictures of forces as CSS addresses; each drawn once. */
export class ForcePictures {
	readonly #drawn = new Map<string, string>();

	/** The open mark of a force as it is now. */
	mark(force: Force, { mode, recorded }: ForceInScene, light: Light): string {
		const glyph = markGlyph(force, mode);
		const look = { bearingDegrees: undefined, isRecorded: recorded };
		return this.#once(['mark', force.side, glyph, recorded, light], () =>
			forceMark(force.side, glyph, PALETTES[light], look)
		);
	}

	/** The beak of a force on the way, pointing north. */
	beak({ side }: Force, light: Light): string {
		return this.#once(['beak', side, light], () => forceBeak(side, PALETTES[light]));
	}

	/** A ship in plan, bow to the north; empty for what is no ship. */
	hull({ hull, side }: Force, { recorded }: ForceInScene, light: Light): string {
		if (!hull) return '';
		return this.#once(['hull', side, hull, recorded, light], () =>
			shipHull(hull, side, PALETTES[light], { isRecorded: recorded })
		);
	}

	#once(key: readonly unknown[], draw: () => string): string {
		const name = key.join();
		const drawn =
			this.#drawn.get(name) ?? `url("data:image/svg+xml,${encodeURIComponent(draw())}")`;
		this.#drawn.set(name, drawn);
		return drawn;
	}
}
