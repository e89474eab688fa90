import { CITY_BBOX, isInside, type Position } from '../../geo/position';
import { printOldStyle } from '../../time/instant';
import type { Fault } from '../errors';
import type { TableFile } from '../files';
import type { Extent } from '../schema/extent';

const FILE = 'extents.geojson';

/**
 * Faults of cordons and crowds that one record cannot show: ids that name nothing, an end before
 * the start, an outline that leaves the city sheet. Nothing is said of what points to tables
 * without `ids`, which could not be read.
 */
export function checkExtents(
	extents: readonly Extent[],
	ids: ReadonlyMap<string, ReadonlySet<string>>
): Fault[] {
	return extents.flatMap((extent) => [
		...unknownIds(extent, ids),
		...reversed(extent),
		...outsideSheet(extent)
	]);
}

/** Every vertex of an extent, ring by ring or line by line. */
export function verticesOf({ geometry }: Pick<Extent, 'geometry'>): Position[] {
	switch (geometry.type) {
		case 'LineString':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat(2);
		default:
			return geometry.coordinates.flat();
	}
}

function unknownIds(extent: Extent, ids: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
	const named: [path: string, target: TableFile, id: string][] = [
		...(extent.event === undefined
			? []
			: [['event', 'chronology.json', extent.event] satisfies [string, TableFile, string]]),
		...numbered('places', 'gazetteer.geojson', extent.places),
		...numbered('forces', 'forces.json', extent.forces),
		...numbered(
			'citations',
			'citations.json',
			extent.citations.map(({ citation }) => citation)
		)
	];
	return named
		.filter(([, target, id]) => ids.get(target)?.has(id) === false)
		.map(([path, target, id]) => ({
			...{ file: FILE, path: `${extent.id}.${path}`, value: id },
			message: `no such id in ${target}: correct it, or add the record`
		}));
}

function numbered(
	path: string,
	target: TableFile,
	ids: readonly string[]
): [path: string, target: TableFile, id: string][] {
	return ids.map((id, index) => [`${path}[${index}]`, target, id]);
}

function reversed({ id, from, to }: Extent): Fault[] {
	if (to > from) return [];
	const message = 'the end does not come after the start: swap or correct them';
	const value = `${printOldStyle(from)} to ${printOldStyle(to)}`;
	return [{ file: FILE, path: id, value, message }];
}

function outsideSheet(extent: Extent): Fault[] {
	const outside = verticesOf(extent).find((vertex) => !isInside(vertex, CITY_BBOX));
	if (!outside) return [];
	const message = 'this outline leaves the city sheet: draw it within 30.17–30.48 E, 59.88–60.01 N';
	return [{ file: FILE, path: `${extent.id}.geometry`, value: outside, message }];
}
