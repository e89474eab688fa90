import type { CompiledAtlas, ExtentOnMap } from '../domain/compiled';
import { contains } from '../time/interval';
import { instant, type Instant } from '../time/instant';

/** A cordon, barricade, patrol or crowd as it is on the ground at one instant. */
export interface ExtentInScene {
	/** Its row in the whole atlas, from 0. */
	row: number;
	id: string;
	/** 0 unseen … 1 fully there: comes and goes over the fade of its hours. */
	presence: number;
}

/** The extents on the ground at `t`, in the order of the atlas. Those that last begin at `from` and are gone at `to`. */
export function extentsAt({ extents }: CompiledAtlas, t: Instant): ExtentInScene[] {
	return extents.flatMap((extent) =>
		contains(extent, t) ? [{ row: extent.row, id: extent.id, presence: presenceAt(extent, t) }] : []
	);
}

/** `t` while the extent is on the ground, else the first whole minute at which it is fully there. */
export function momentToSee(extent: ExtentOnMap, t: Instant): Instant {
	return contains(extent, t) ? t : instant(Math.ceil(extent.from + extent.fadeMinutes));
}

function presenceAt({ from, to, fadeMinutes }: ExtentOnMap, t: Instant): number {
	return fadeMinutes === 0 ? 1 : Math.min(1, (t - from) / fadeMinutes, (to - t) / fadeMinutes);
}
