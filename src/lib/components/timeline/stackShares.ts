import type { Holder } from '../../domain/schema/holding';
import type { ShareOfControl } from '../../scene/shareOfControl';

/** The holders from the ground up, as they are stacked. */
export const STACKED_HOLDERS = ['mrc', 'contested', 'neither', 'government'] as const;

/** One step of the strip: how a holder's share stands from `from` to `to`. */
export interface ShareStep {
	from: number;
	to: number;
	/** Shares of all places, 0 to 1, counted from the ground. */
	bottom: number;
	top: number;
}

/** The steps of every holder's band, from the counts at each change; empty shares are left out. */
export function stackShares(
	shares: readonly ShareOfControl[],
	end: number
): Record<Holder, ShareStep[]> {
	const bands: Record<Holder, ShareStep[]> = {
		mrc: [],
		contested: [],
		neither: [],
		government: []
	};
	shares.forEach(({ t, count }, index) => {
		const all = STACKED_HOLDERS.reduce((sum, holder) => sum + count[holder], 0);
		const to = shares[index + 1]?.t ?? end;
		let bottom = 0;
		for (const holder of STACKED_HOLDERS) {
			const top = all === 0 ? bottom : bottom + count[holder] / all;
			if (top > bottom) bands[holder].push({ from: t, to, bottom, top });
			bottom = top;
		}
	});
	return bands;
}
