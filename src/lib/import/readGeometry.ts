import type { Geometry, Position } from 'geojson';
import type { BBox } from '../geo/position';
import type { FaultList } from './FaultList';
import { fieldsOf } from './fieldsOf';

/** A geometry that was found good, how many positions it has, and the rectangle round them. */
export interface ReadGeometry {
	geometry: Geometry;
	vertices: number;
	bbox: BBox;
}

interface Reading {
	faults: FaultList;
	vertices: number;
	bbox: [number, number, number, number];
}

type Check = (value: unknown, path: string, reading: Reading) => void;

/** What the coordinates of each type must be; those with rings are areas. */
const CHECKS: Readonly<Record<string, Check>> = {
	Point: checkPosition,
	MultiPoint: each(checkPosition),
	LineString: checkLine,
	MultiLineString: each(checkLine),
	Polygon: each(checkRing),
	MultiPolygon: each(each(checkRing))
};
const LIMIT = { lng: 180, lat: 90 } as const;
const SHORTEST_RING = 4;

/**
 * Reads a geometry after RFC 7946; every defect becomes a fault, and then there is none. A
 * collection may hold every geometry but another collection.
 */
export function readGeometry(
	value: unknown,
	path: string,
	faults: FaultList
): ReadGeometry | undefined {
	const reading: Reading = {
		...{ faults, vertices: 0 },
		bbox: [Infinity, Infinity, -Infinity, -Infinity]
	};
	const geometry = geometryOf(value, path, reading);
	// A list of no positions is good, and nowhere.
	if (!geometry || reading.vertices === 0) return undefined;
	return { geometry, vertices: reading.vertices, bbox: reading.bbox };
}

function geometryOf(value: unknown, path: string, reading: Reading): Geometry | undefined {
	const { type, coordinates, geometries } = fieldsOf(value);
	if (type === 'GeometryCollection') return collectionOf(geometries, path, reading);
	const check = typeof type === 'string' && Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
	if (!check) {
		reading.faults.add('unknown_geometry', `${path}.type`, type);
		return undefined;
	}
	let isGood = true;
	const watched: Pick<FaultList, 'add'> = {
		add: (...fault) => {
			isGood = false;
			reading.faults.add(...fault);
		}
	};
	const own = { ...reading, faults: watched as FaultList };
	check(coordinates, `${path}.coordinates`, own);
	reading.vertices = own.vertices;
	return isGood ? ({ type, coordinates } as Geometry) : undefined;
}

function collectionOf(value: unknown, path: string, reading: Reading): Geometry | undefined {
	if (!Array.isArray(value)) {
		reading.faults.add('not_list', `${path}.geometries`, value);
		return undefined;
	}
	const read = value.map((one: unknown, row) => {
		const at = `${path}.geometries[${row}]`;
		if (fieldsOf(one).type !== 'GeometryCollection') return geometryOf(one, at, reading);
		reading.faults.add('unknown_geometry', `${at}.type`, 'GeometryCollection');
		return undefined;
	});
	const geometries = read.filter((one) => one !== undefined);
	return geometries.length === read.length ? { type: 'GeometryCollection', geometries } : undefined;
}

function each(check: Check): Check {
	return (value, path, reading) => {
		if (!Array.isArray(value)) reading.faults.add('not_list', path, value);
		else value.forEach((item: unknown, row) => check(item, `${path}[${row}]`, reading));
	};
}

function checkLine(value: unknown, path: string, reading: Reading): void {
	each(checkPosition)(value, path, reading);
	if (Array.isArray(value) && value.length < 2) reading.faults.add('short_line', path, value);
}

function checkRing(value: unknown, path: string, reading: Reading): void {
	each(checkPosition)(value, path, reading);
	if (!Array.isArray(value)) return;
	const ring = value as Position[];
	if (ring.length < SHORTEST_RING) reading.faults.add('short_ring', path, ring);
	else if (!isSame(ring[0], ring.at(-1))) reading.faults.add('open_ring', path, ring.at(-1));
}

function isSame(first: Position | undefined, last: Position | undefined): boolean {
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function checkPosition(value: unknown, path: string, reading: Reading): void {
	const isPosition = Array.isArray(value) && value.length >= 2 && value.length <= 4;
	if (!isPosition || !value.every((one) => typeof one === 'number')) {
		reading.faults.add('not_position', path, value);
		return;
	}
	reading.vertices += 1;
	const [lng = 0, lat = 0] = value;
	if (!value.every(Number.isFinite)) reading.faults.add('not_finite', path, value.map(String));
	else if (Math.abs(lng) > LIMIT.lng || Math.abs(lat) > LIMIT.lat) {
		reading.faults.add('out_of_range', path, value);
	} else widen(reading.bbox, lng, lat);
}

function widen(bbox: Reading['bbox'], lng: number, lat: number): void {
	bbox[0] = Math.min(bbox[0], lng);
	bbox[1] = Math.min(bbox[1], lat);
	bbox[2] = Math.max(bbox[2], lng);
	bbox[3] = Math.max(bbox[3], lat);
}
