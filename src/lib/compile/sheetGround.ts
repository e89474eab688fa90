import type { SheetMap } from '../domain/lessonSheet';
import type { Basemap, BasemapFeature } from '../domain/schema/basemap';
import { distanceMetres, isInside, type BBox, type Position } from '../geo/position';
import type { JoinedWater } from './joinWater';
import { clippedArea, clippedLines, pathOf, type SheetPoint } from './sheetLines';

const WIDTH = 1000;
const HEIGHT = 700;
/** Free round the places, as a share of what they span. */
const MARGIN = 0.14;
/** No sheet shows less, in metres: one must know where in the city it is. */
const LEAST_METRES = 1900;
/** On a map wider than this only main streets are drawn, and no buildings but the great ones. */
const WIDE_METRES = 3600;
const MAIN_STREET_METRES = 15;
/** Thinner lines do not print. */
const LEAST_STREET = 2.2;
const GREENS: ReadonlySet<string> = new Set(['garden', 'park', 'cemetery']);
const GREAT: ReadonlySet<string> = new Set(['palace', 'fortress', 'station']);
const SCALE_METRES = [200, 500, 1000] as const;
/** The scale is no longer than this share of the map. */
const SCALE_SHARE = 0.22;

/** Names whose middle is farther out would be cut off. */
const NAME_SHARE = 0.84;

type Rings = readonly (readonly Position[])[];

/** A rectangle of the city laid out on paper: positions become points, the base map paths. */
export class SheetGround {
	readonly bbox: BBox;
	readonly #widthMetres: number;
	/** Where a name has room. */
	readonly #inner: BBox;

	/** @param positions what must be on it, at least one */
	constructor(positions: readonly Position[]) {
		const lngs = positions.map(([lng]) => lng);
		const lats = positions.map(([, lat]) => lat);
		const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
		const [south, north] = [Math.min(...lats), Math.max(...lats)];
		const [lng, lat]: Position = [(west + east) / 2, (south + north) / 2];
		const across = distanceMetres([west, lat], [east, lat]);
		const down = distanceMetres([lng, south], [lng, north]);
		const needed = Math.max(across, (down * WIDTH) / HEIGHT) * (1 + 2 * MARGIN);
		this.#widthMetres = Math.max(LEAST_METRES, needed);
		const halfLng = this.#widthMetres / distanceMetres([lng, lat], [lng + 1, lat]) / 2;
		const heightMetres = (this.#widthMetres * HEIGHT) / WIDTH;
		const halfLat = heightMetres / distanceMetres([lng, lat], [lng, lat + 1]) / 2;
		this.bbox = boxRound([lng, lat], halfLng, halfLat);
		this.#inner = boxRound([lng, lat], halfLng * NAME_SHARE, halfLat * NAME_SHARE);
	}

	/** Where a position is on the paper. */
	point([lng, lat]: Position): SheetPoint {
		const [west, south, east, north] = this.bbox;
		return [
			rounded(((lng - west) / (east - west)) * WIDTH),
			rounded(((north - lat) / (north - south)) * HEIGHT)
		];
	}

	/** The base map within the rectangle. */
	draw(basemap: Basemap, water: JoinedWater): Omit<SheetMap, 'places' | 'marches'> {
		const isWide = this.#widthMetres > WIDE_METRES;
		const unit = WIDTH / this.#widthMetres;
		const squares = basemap.squares.filter(({ properties }) => GREENS.has(properties.kind));
		const buildings = basemap.buildings.filter(
			({ properties }) => !isWide || GREAT.has(properties.kind)
		);
		const waters =
			water.geometry.type === 'MultiPolygon'
				? water.geometry.coordinates
				: [water.geometry.coordinates];
		return {
			...{ width: WIDTH, height: HEIGHT },
			water: this.#areas(waters as unknown as Rings[]),
			greens: this.#areas(squares.map(({ geometry }) => geometry.coordinates)),
			buildings: this.#areas(buildings.map(({ geometry }) => geometry.coordinates)),
			streets: this.#streets(basemap.streets, isWide, unit),
			bridges: this.#lines(basemap.bridges.map(({ geometry }) => geometry.coordinates)),
			names: this.#names(basemap, isWide ? 1 : 2),
			scale: scaleOf(unit)
		};
	}

	#streets(streets: Basemap['streets'], isWide: boolean, unit: number): SheetMap['streets'] {
		const widths = new Map<number, Rings[]>();
		for (const { geometry, properties } of streets) {
			const isMain = properties.class === 'prospekt' || properties.width >= MAIN_STREET_METRES;
			if (isWide && !isMain) continue;
			const width = rounded(Math.max(LEAST_STREET, properties.width * unit));
			const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			widths.set(width, [...(widths.get(width) ?? []), lines]);
		}
		return [...widths].flatMap(([width, lines]) => {
			const path = this.#lines(lines.flat());
			return path === '' ? [] : [{ path, width }];
		});
	}

	#names({ labels, islands }: Basemap, leastRank: number): SheetMap['names'] {
		const waters = labels.map(({ properties, geometry: { coordinates } }) => {
			const at = coordinates[coordinates.length >> 1] as Position;
			return { properties, at, isWater: true };
		});
		const grounds = islands.map(({ properties, geometry }) => {
			return { properties, at: geometry.coordinates, isWater: false };
		});
		const shown = [...waters, ...grounds].filter(
			({ at, properties }) => properties.rank <= leastRank && isInside(at, this.#inner)
		);
		return shown
			.filter(({ properties }, row) => {
				const same = shown.findIndex((one) => one.properties.name_en === properties.name_en);
				return same === row;
			})
			.map(({ properties, at, isWater }) => {
				const [x, y] = this.point(at);
				return { name: namesOf(properties), x, y, isWater };
			});
	}

	#path(line: readonly Position[]): string {
		return pathOf(line.map((at) => this.point(at)));
	}

	#areas(areas: readonly Rings[]): string {
		return areas
			.flatMap((rings) => clippedArea(rings, this.bbox))
			.map((ring) => `${this.#path(ring)}Z`)
			.join('');
	}

	#lines(lines: Rings): string {
		return lines
			.flatMap((line) => clippedLines(line, this.bbox))
			.map((line) => this.#path(line))
			.join('');
	}
}

function boxRound([lng, lat]: Position, halfLng: number, halfLat: number): BBox {
	return [lng - halfLng, lat - halfLat, lng + halfLng, lat + halfLat];
}

function scaleOf(unit: number): SheetMap['scale'] {
	const metres =
		SCALE_METRES.findLast((length) => length * unit <= WIDTH * SCALE_SHARE) ?? SCALE_METRES[0];
	return { metres, length: rounded(metres * unit) };
}

function namesOf({ name_en, name_ru, today_en, today_ru }: BasemapFeature<'labels'>['properties']) {
	return { en: name_en, ru: name_ru, today: { en: today_en, ru: today_ru } };
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
