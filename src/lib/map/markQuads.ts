import type { Atlas } from '../domain/atlas';
import type { Holding } from '../domain/schema/holding';
import { changesOfHands, type ChangeOfHands } from '../scene/changesOfHands';
import { placeGlyph } from '../style/glyphs';
import type { SheetMark } from '../style/markSheet';
import type { Place } from '../domain/schema/place';

/** How a picture comes and goes: with its neighbour turning like a coin, or fading. */
export const MOTIONS = { turn: 0, fade: 1 } as const;
/** What a picture is: a mark of a holder, the glow of the former one, or a ring that grows. */
export const KINDS = { mark: 0, glow: 1, ring: 2 } as const;

/** One picture at a place, and the times of its coming and going. */
export interface MarkQuad {
	place: string;
	look: SheetMark;
	kind: keyof typeof KINDS;
	/** Minutes: it comes between the first two, and goes between the last two. */
	times: readonly [number, number, number, number];
	comes: keyof typeof MOTIONS;
	goes: keyof typeof MOTIONS;
	/** What lies above what, from 0. */
	height: number;
}

/** For ever, in minutes: where a holding has no end. */
const NO_END = 1e9;
/** Minutes in which a mark goes of which nothing follows. */
const LEAVING_MINUTES = 10;
/** How long what was held before still glows. */
const GLOW_MINUTES = 30;
/** How long a ring grows after the change is done; longer and paler where the hour is rough. */
const RING_MINUTES = { exact: 12, about: 24 } as const;
/** Which share of its time a ring takes to come. */
const RING_COMES = 0.18;
/** Who lies above whom where marks meet, from the lowest; glows and rings lie beneath them all. */
const STACK = ['neither', 'government', 'contested', 'mrc'] as const;
const LOWEST_MARK = 2;

/** Every picture that the holders' layer draws of an atlas, in no order. */
export function markQuads(atlas: Atlas): MarkQuad[] {
	const places = new Map(atlas.places.map((place) => [place.id, place]));
	const changes = changesOfHands(atlas);
	return changes.flatMap((change, index) => {
		const place = places.get(change.holding.place);
		if (!place) return [];
		const after = changes[index + 1];
		const next = after?.previous === change.holding ? after : undefined;
		return [holderQuad(place, change, next), ...seizureQuads(place, change)];
	});
}

function holderQuad(
	place: Place,
	change: ChangeOfHands,
	next: ChangeOfHands | undefined
): MarkQuad {
	const { holding } = change;
	const glyph = placeGlyph(place.kind);
	const look = lookOf(holding, glyph);
	const isSame = (other: Holding | undefined) =>
		other !== undefined && lookOf(other, glyph).join() === look.join();
	const coming = isSame(change.previous) ? [holding.from, holding.from] : [change.from, change.to];
	return {
		...{ place: place.id, look, kind: 'mark' },
		times: [coming[0], coming[1], ...goingTimes(holding, next, isSame(next?.holding))] as const,
		comes: change.previous ? motionOf(change) : 'fade',
		goes: next ? motionOf(next) : 'fade',
		height:
			LOWEST_MARK + (holding.state === 'raised' ? STACK.length : STACK.indexOf(holding.holder))
	} as MarkQuad;
}

function goingTimes(
	{ to }: Holding,
	next: ChangeOfHands | undefined,
	isSame: boolean
): readonly [number, number] {
	if (to === null) return [NO_END, NO_END];
	if (!next) return [to - LEAVING_MINUTES, to];
	return isSame ? [to, to] : [next.from, next.to];
}

/** Where only a part of the day is known nothing turns: that would be at some minute. */
function motionOf({ precision }: ChangeOfHands): keyof typeof MOTIONS {
	return precision === 'exact' || precision === 'about' ? 'turn' : 'fade';
}

function seizureQuads(place: Place, change: ChangeOfHands): MarkQuad[] {
	const { holding, previous, precision, from, to } = change;
	if (!change.isSeizure) return [];
	const shared = { place: place.id, comes: 'fade', goes: 'fade' } as const;
	const quads: MarkQuad[] = [];
	if (previous) {
		quads.push({
			...{ ...shared, kind: 'glow', look: [previous.holder, '', 'glow'], height: 0 },
			times: [from, to, to, to + GLOW_MINUTES]
		});
	}
	if (precision === 'exact' || precision === 'about') {
		const end = to + RING_MINUTES[precision];
		const come = from + (end - from) * RING_COMES;
		const sign = precision === 'exact' ? 'ring' : 'soft-ring';
		quads.push({
			...{ ...shared, kind: 'ring', look: [holding.holder, '', sign], height: 1 },
			times: [from, come, come, end]
		});
	}
	return quads;
}

/** In the days of October only the government's men raised a bridge. */
function lookOf({ holder, state }: Holding, glyph: string): SheetMark {
	return state === 'raised' ? ['government', 'bridge-raised'] : [holder, glyph];
}
