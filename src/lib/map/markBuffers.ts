import type { CompiledAtlas } from '../domain/compiled';
import type { SheetMark } from '../style/markSheet';
import { markClass } from '../style/markSize';
import { KINDS, markQuads, MOTIONS } from './markQuads';
import { mercator } from './mercator';
import { CORNERS } from './quads';
import { relative } from './trailBuffers';

/** Sizes of the attributes of a corner; see {@link MarkBuffers.vertices}. */
export const MARK_ATTRIBUTES = [2, 4, 4] as const;
export const FLOATS_PER_CORNER = 10;

/** Marks of holders as the graphics card takes them. */
export interface MarkBuffers {
	/**
	 * Four corners a picture, each: x, y (mercator × 2²², relative to `origin`); the minutes between
	 * which it comes, and those between which it goes; index on the sheet, class of size, motion
	 * (1 if it fades in, 2 if it fades out, 4 for a glow, 8 for a ring, added up), and which corner
	 * (0 to 3, row by row).
	 */
	vertices: Float32Array;
	/** When each picture begins to be seen, and when it is seen no more; minutes. */
	begins: Float64Array;
	ends: Float64Array;
	/** Mercator coordinates, 0…1, that the vertices are relative to. */
	origin: readonly [number, number];
	/** What stands on the sheet, by index. */
	sheet: readonly SheetMark[];
}

/**
 * Lays out every picture of a place on the map, those drawn first first: glows and rings, then the
 * marks; raised bridges lie above all others, then who lies above whom, then the weightier place.
 */
export function markBuffers(atlas: CompiledAtlas, centre: readonly [number, number]): MarkBuffers {
	const origin = mercator(centre);
	const rows = new Map(atlas.places.map(({ id }, row) => [id, row]));
	const quads = markQuads(atlas)
		.flatMap((quad) => {
			const row = rows.get(quad.place) ?? -1;
			const [place, shown] = [atlas.places[row], atlas.placesOnMap[row]];
			return place && shown ? [{ quad, shown, position: place.position }] : [];
		})
		.toSorted((a, b) => a.quad.height - b.quad.height || a.shown.weight - b.shown.weight);
	const sheet = new Map<string, { cell: number; look: SheetMark }>();
	const vertices = new Float32Array(quads.length * CORNERS * FLOATS_PER_CORNER);
	quads.forEach(({ quad, shown, position }, row) => {
		const key = quad.look.join();
		const { cell } = sheet.get(key) ?? { cell: sheet.size };
		sheet.set(key, { cell, look: quad.look });
		const motion = MOTIONS[quad.comes] + 2 * MOTIONS[quad.goes] + 4 * KINDS[quad.kind];
		const floats = [...relative(position, origin), ...quad.times, cell, markClass(shown), motion];
		for (let corner = 0; corner < CORNERS; corner += 1) {
			const at = (row * CORNERS + corner) * FLOATS_PER_CORNER;
			vertices.set(floats, at);
			vertices[at + FLOATS_PER_CORNER - 1] = corner;
		}
	});
	return {
		...{ vertices, origin, sheet: [...sheet.values()].map(({ look }) => look) },
		begins: Float64Array.from(quads, ({ quad }) => quad.times[0]),
		ends: Float64Array.from(quads, ({ quad }) => quad.times[3])
	};
}
