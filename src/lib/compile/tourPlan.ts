import type { CompiledItinerary, WalkLeg } from '../domain/compiledItinerary';
import { legsOf } from '../domain/compiledItinerary';
import { defaultNaming, nameIn } from '../domain/naming';
import { names } from '../domain/schema/common';
import type { BasemapFeature } from '../domain/schema/basemap';
import type { PlanStop, TourPlan } from '../domain/tourPlan';
import type { Position } from '../geo/position';
import type { Language } from '../time/format';
import type { Compilation } from './compileAtlas';
import { joinStreets } from './joinStreets';
import { planFrame, type PlanFrame, type PlanPoint } from './planFrame';
import { discsAlong, placeLabels, type WantedLabel } from './planLabels';
import { linePath, pathOf } from './planPaths';
import { spreadMarks } from './spreadMarks';

/** Radius of the mark of a stop, and how much of the plan its number takes. */
export const MARK_RADIUS = 34;
const MARK_ROOM = 42;
const WAY_ROOM = 14;
/** Heights of letters. */
const SIZES = { wide: 58, canal: 30, street: 27 };
/** No street is drawn narrower, and no bridge shorter of its rails. */
const LEAST_STREET = 5;
/** So wide, in metres, a street is lettered even where nobody walks along it. */
const WIDE_STREET = 20;
const SCALE_METRES = 500;

/** The plan of a tour for paper, named in a language. */
export function tourPlan(
	{ basemap, water }: Pick<Compilation, 'basemap' | 'water'>,
	tour: CompiledItinerary,
	language: Language
): TourPlan {
	const legs = legsOf(tour, false);
	const line = legs.flatMap((leg) => leg.line);
	const frame = planFrame(line);
	const stops = stopMarks(tour, frame);
	const parks = basemap.squares.filter(({ properties: { kind } }) =>
		['garden', 'park', 'cemetery'].includes(kind)
	);
	const houses = basemap.buildings.filter(({ properties }) => properties.kind !== 'house');
	const shapes = (features: readonly { geometry: unknown }[]) =>
		pathOf(features.map(({ geometry }) => geometry) as Parameters<typeof pathOf>[0], frame);
	return {
		...{ width: frame.width, height: frame.height, stops },
		water: pathOf([water.geometry], frame),
		parks: shapes(parks),
		buildings: shapes(houses),
		railways: shapes(basemap.railways.filter(({ properties }) => properties.class === 'main')),
		streets: byWidth(basemap.streets, frame),
		bridges: byWidth(basemap.bridges, frame),
		way: legs.map((leg) => linePath(leg.line, frame)).join(''),
		labels: labelsOf({ basemap, legs, stops }, frame, language),
		scale: { metres: SCALE_METRES, length: Math.round(SCALE_METRES * frame.unitsPerMetre) }
	};
}

function stopMarks({ stops, places }: CompiledItinerary, frame: PlanFrame): PlanStop[] {
	const spots = stops.flatMap(({ id, place }, row) => {
		const position = places.find((one) => one.id === place)?.position;
		if (!position) return [];
		const [x, y] = frame.toPlan(position);
		return [{ id, number: row + 1, spot: [Math.round(x), Math.round(y)] as const }];
	});
	const marks = spreadMarks(
		spots.map(({ spot }) => spot),
		2 * MARK_RADIUS + 6
	);
	return spots.map((stop, row) => ({ ...stop, mark: marks[row] as PlanPoint }));
}

type Wide = BasemapFeature<'streets'> | BasemapFeature<'bridges'>;

function byWidth(features: readonly Wide[], frame: PlanFrame): { width: number; d: string }[] {
	const widths = new Map<number, Wide[]>();
	for (const feature of features) {
		const { width } = feature.properties;
		const drawn = Math.round(Math.max(LEAST_STREET, width * frame.unitsPerMetre));
		widths.set(drawn, [...(widths.get(drawn) ?? []), feature]);
	}
	return [...widths]
		.toSorted(([one], [other]) => one - other)
		.map(([width, group]) => ({
			width,
			d: pathOf(
				group.map(({ geometry }) => geometry) as unknown as Parameters<typeof pathOf>[0],
				frame
			)
		}))
		.filter(({ d }) => d !== '');
}

interface Lettered {
	basemap: Compilation['basemap'];
	legs: readonly WalkLeg[];
	stops: readonly PlanStop[];
}

function labelsOf({ basemap, legs, stops }: Lettered, frame: PlanFrame, language: Language) {
	const naming = defaultNaming(language);
	const onPlan = (line: unknown) => (line as Position[]).map(frame.toPlan);
	const named = (properties: Parameters<typeof names>[0]) =>
		nameIn(names(properties), naming, language).replace(/ ?\([^)]*\)/g, '');
	const taken = [
		...stops.map(({ mark }) => ({ at: mark, radius: MARK_ROOM })),
		...legs.flatMap(({ line }) => discsAlong(line.map(frame.toPlan), WAY_ROOM))
	];
	const walked = new Set(legs.flatMap(({ steps }) => steps.map(({ street }) => street?.en)));
	const waters = basemap.labels.map(({ geometry, properties }): WantedLabel => ({
		...{ text: named(properties), kind: 'water', beside: [0] },
		size: properties.rank === 3 ? SIZES.canal : SIZES.wide - 8 * (properties.rank - 1),
		lines: [onPlan(geometry.coordinates)]
	}));
	const streets = joinStreets(basemap).flatMap(({ geometry, properties }) => {
		const street = properties as BasemapFeature<'streets'>['properties'];
		const isWalked = walked.has(street.name_en);
		if (!isWalked && street.width < WIDE_STREET) return [];
		const lines = geometry.type === 'MultiLineString' ? geometry.coordinates.map(onPlan) : [];
		const beside = WAY_ROOM + SIZES.street * 0.7;
		const label: WantedLabel = {
			...{ text: named(street), kind: 'street', size: SIZES.street },
			lines: lines.flatMap((line) => shownParts(line, frame)),
			beside: isWalked ? [beside, -beside, 0] : [0]
		};
		return [{ label, isWalked, width: street.width }];
	});
	const inOrder = [
		...streets.filter(({ isWalked }) => isWalked).map(({ label }) => label),
		...waters,
		...streets
			.filter(({ isWalked }) => !isWalked)
			.toSorted((one, other) => other.width - one.width)
			.map(({ label }) => label)
	];
	return placeLabels(onceEach(inOrder), taken, frame.isShown);
}

/** Each name once, written along any of the lines that bear it. */
function onceEach(labels: readonly WantedLabel[]): WantedLabel[] {
	const byText = new Map<string, WantedLabel>();
	for (const label of labels) {
		const other = byText.get(label.text);
		byText.set(label.text, other ? { ...other, lines: [...other.lines, ...label.lines] } : label);
	}
	return [...byText.values()];
}

/** The runs of a line whose vertices are shown. */
function shownParts(line: readonly PlanPoint[], frame: PlanFrame): PlanPoint[][] {
	const parts: PlanPoint[][] = [[]];
	for (const point of line) {
		if (frame.isShown(point)) parts.at(-1)?.push(point);
		else parts.push([]);
	}
	return parts.filter(({ length }) => length > 1);
}
