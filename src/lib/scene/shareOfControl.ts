import type { Atlas } from '../domain/atlas';
import { HOLDERS, type Holder, type Holding } from '../domain/schema/holding';
import type { Place } from '../domain/schema/place';
import { CITY_BBOX, isInside } from '../geo/position';
import type { Instant } from '../time/instant';
import { oncePer } from './oncePer';
import { PLACE_CLASSES, placeClass, type PlaceClass } from './placeClasses';

/** How many places each holder has. */
export type HolderCount = Readonly<Record<Holder, number>>;

/** How many places of the city each holder has from `t` on, until the next such count. */
export interface ShareOfControl {
	t: Instant;
	count: HolderCount;
}

/** The places of the city by their ids. */
const cityPlaces = oncePer(
	({ places }: Atlas): ReadonlyMap<string, Place> =>
		new Map(
			places
				.filter(({ position }) => isInside(position, CITY_BBOX))
				.map((place) => [place.id, place])
		)
);

/**
 * The counts of places of the city by holder over `[from, to]`, of one class or of all, one for
 * every change.
 */
export function shareOfControl(
	atlas: Atlas,
	{ from, to }: { from: Instant; to: Instant },
	only?: PlaceClass
): ShareOfControl[] {
	const places = cityPlaces(atlas);
	const isCounted = ({ place }: Holding) => {
		const found = places.get(place);
		return found !== undefined && (only === undefined || placeClass(found.kind) === only);
	};
	const steps = atlas.holdings
		.filter(isCounted)
		.flatMap(({ from: start, to: end, holder }) => [
			{ t: start, holder, by: 1 },
			...(end === null ? [] : [{ t: end, holder, by: -1 }])
		])
		.toSorted((a, b) => a.t - b.t);
	const count: Record<Holder, number> = { mrc: 0, government: 0, contested: 0, neither: 0 };
	const shares: ShareOfControl[] = [];
	let next = 0;
	for (const t of [
		from,
		...new Set(steps.map((step) => step.t).filter((t) => t > from && t < to))
	]) {
		for (let step = steps[next]; step && step.t <= t; step = steps[next]) {
			count[step.holder] += step.by;
			next += 1;
		}
		shares.push({ t, count: { ...count } });
	}
	return shares;
}

/** What is held of one class of places, by whom. */
export interface HeldClass {
	id: PlaceClass;
	count: HolderCount;
	/** The places of each holder, in the order of the gazetteer. */
	places: Readonly<Record<Holder, readonly Place[]>>;
}

/** The places of the city that are held, by class and holder; classes of which none is held left out. */
export function heldByClass(
	atlas: Atlas,
	holdings: ReadonlyMap<string, Pick<Holding, 'holder'>>
): HeldClass[] {
	const held = [...cityPlaces(atlas).values()].flatMap((place) => {
		const holding = holdings.get(place.id);
		return holding ? [{ place, holder: holding.holder, group: placeClass(place.kind) }] : [];
	});
	return PLACE_CLASSES.flatMap((id) => {
		const own = held.filter(({ group }) => group === id);
		if (own.length === 0) return [];
		const of = (holder: Holder) =>
			own.filter((each) => each.holder === holder).map(({ place }) => place);
		const places = byHolder(of);
		return [{ id, places, count: byHolder((holder) => places[holder].length) }];
	});
}

/** The counts of several classes together. */
export function sumOfCounts(counts: readonly HolderCount[]): HolderCount {
	return byHolder((holder) => counts.reduce((sum, count) => sum + count[holder], 0));
}

function byHolder<Value>(valueOf: (holder: Holder) => Value): Record<Holder, Value> {
	const entries = HOLDERS.map((holder) => [holder, valueOf(holder)] as const);
	return Object.fromEntries(entries) as Record<Holder, Value>;
}
