import type { CompiledAtlas } from '../domain/compiled';
import type { Holding } from '../domain/schema/holding';
import { placeGlyph } from '../style/glyphs';
import type { SheetMark } from '../style/markSheet';
import { markClass } from '../style/markSize';
import { mercator, VERTEX_SCALE } from './mercator';

/** Floats for each corner of a mark; see {@link markBuffers}. */
export const FLOATS_PER_CORNER = 7;
const CORNERS = 4;
/** For ever, in minutes: where a holding has no end. */
const NO_END = 1e9;
/** Who lies above whom where marks meet, from the lowest. */
const STACK = ['neither', 'government', 'contested', 'mrc'] as const;

/** Marks of holders as the graphics card takes them. */
export interface MarkBuffers {
	/**
	 * Four corners a mark, each: x, y (mercator × 2²², relative to `origin`), from and to (minutes,
	 * half-open), index on the sheet, class of size, and which corner (0 to 3, row by row).
	 */
	vertices: Float32Array;
	/** Two triangles a mark. */
	indices: Uint32Array;
	/** Mercator coordinates, 0…1, that the vertices are relative to. */
	origin: readonly [number, number];
	/** What stands on the sheet, by index. */
	sheet: readonly SheetMark[];
}

interface Mark {
	at: readonly [number, number];
	holding: Holding;
	weight: number;
	size: number;
	look: SheetMark;
}

/**
 * Lays out one mark for every interval over which a place on the map is held, those drawn first
 * first: raised bridges lie above all others, then who lies above whom, then the weightier place.
 */
export function markBuffers(
	{ places, placesOnMap, holdings }: CompiledAtlas,
	centre: readonly [number, number]
): MarkBuffers {
	const origin = mercator(centre);
	const rows = new Map(places.map(({ id }, row) => [id, row]));
	const marks = holdings
		.flatMap((holding): Mark[] => {
			const row = rows.get(holding.place) ?? -1;
			const [place, shown] = [places[row], placesOnMap[row]];
			if (!place || !shown) return [];
			const [x, y] = mercator(place.position);
			return [
				{
					at: [(x - origin[0]) * VERTEX_SCALE, (y - origin[1]) * VERTEX_SCALE],
					...{ holding, weight: shown.weight, size: markClass(shown) },
					look: lookOf(holding, placeGlyph(place.kind))
				}
			];
		})
		.toSorted((a, b) => height(a.holding) - height(b.holding) || a.weight - b.weight);
	const sheet = new Map(marks.map(({ look }) => [look.join(), look]));
	const cells = new Map([...sheet.keys()].map((key, index) => [key, index]));
	const vertices = new Float32Array(marks.length * CORNERS * FLOATS_PER_CORNER);
	const indices = new Uint32Array(marks.length * 6);
	marks.forEach(({ at, holding, size, look }, row) => {
		for (let corner = 0; corner < CORNERS; corner += 1) {
			vertices.set(
				[...at, holding.from, holding.to ?? NO_END, cells.get(look.join()) ?? 0, size, corner],
				(row * CORNERS + corner) * FLOATS_PER_CORNER
			);
		}
		const first = row * CORNERS;
		indices.set(
			[0, 1, 2, 2, 1, 3].map((corner) => first + corner),
			row * 6
		);
	});
	return { vertices, indices, origin, sheet: [...sheet.values()] };
}

/** In the days of October only the government's men raised a bridge. */
function lookOf({ holder, state }: Holding, glyph: string): SheetMark {
	return state === 'raised' ? ['government', 'bridge-raised'] : [holder, glyph];
}

function height({ holder, state }: Holding): number {
	return state === 'raised' ? STACK.length : STACK.indexOf(holder);
}
