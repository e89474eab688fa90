import type { Atlas } from '../domain/atlas';
import { HOLDERS, type Holder } from '../domain/schema/holding';
import { CITY_BBOX, isInside } from '../geo/position';
import type { Instant } from '../time/instant';
import { holdingsAt } from './holdingsAt';

/** How many places of the city each holder has from `t` on, until the next such count. */
export interface ShareOfControl {
	t: Instant;
	count: Readonly<Record<Holder, number>>;
}

/** The counts of places of the city by holder over `[from, to]`, one for every change. */
export function shareOfControl(atlas: Atlas, from: Instant, to: Instant): ShareOfControl[] {
	const inCity = new Set(
		atlas.places.filter(({ position }) => isInside(position, CITY_BBOX)).map(({ id }) => id)
	);
	const holdings = atlas.holdings.filter(({ place }) => inCity.has(place));
	const changes = holdings
		.flatMap((holding) => [holding.from, ...(holding.to === null ? [] : [holding.to])])
		.filter((t) => t > from && t < to);
	const instants = [...new Set([from, ...changes])].toSorted((a, b) => a - b);
	return instants.map((t) => {
		const held = [...holdingsAt({ ...atlas, holdings }, t).values()];
		const count = Object.fromEntries(
			HOLDERS.map((holder) => [holder, held.filter((h) => h.holder === holder).length])
		) as Record<Holder, number>;
		return { t, count };
	});
}
