import type { BBox } from '../geo/position';
import { checkTree } from './checkTree';
import { FaultList, type FoundFaults } from './FaultList';
import { fieldsOf } from './fieldsOf';
import { LIMITS } from './limits';
import type { OwnFeature, OwnFile } from './ownFeature';
import { readGeometry } from './readGeometry';
import { textsOf, titleOf } from './textsOf';
import { timesOf } from './timesOf';

/** What was read of a file: all of it, or what is wrong with it. */
export type ReadFile = { file: OwnFile } | FoundFaults;

/** Names under which older files say that they are in the usual degrees. */
const USUAL_CRS = /CRS:?:?84|EPSG:+4326/i;

/**
 * Reads a GeoJSON file (RFC 7946) of a visitor's own within limits: a collection, a feature, or a
 * bare geometry. Every fault is found, up to a bound; with any of them nothing is taken. Throws for
 * nothing that a file can hold.
 */
export function readOwnFile(text: string): ReadFile {
	const faults = new FaultList();
	// Bytes are at least as many as characters: those of a file are counted before it is read.
	if (text.length > LIMITS.bytes) faults.add('too_large', '', text.length);
	else {
		const json = parse(text, faults);
		if (faults.isEmpty) checkTree(json, faults);
		const file = faults.isEmpty ? readCollection(json, faults) : undefined;
		if (file && faults.isEmpty) return { file };
	}
	return faults.found;
}

function parse(text: string, faults: FaultList): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
		const before = Number.isNaN(at) ? '' : text.slice(0, at);
		const line = before.split('\n').length;
		const column = before.length - before.lastIndexOf('\n');
		const path = before === '' ? '' : `${line}:${column}`;
		faults.add('not_json', path, text.slice(before.length, before.length + 20));
		return undefined;
	}
}

function readCollection(json: unknown, faults: FaultList): OwnFile | undefined {
	const items = itemsOf(json, faults);
	if (!items) return undefined;
	if (items.length === 0) faults.add('no_features', '');
	if (items.length > LIMITS.features) faults.add('too_many_features', 'features', items.length);
	if (!faults.isEmpty) return undefined;
	const features: OwnFeature[] = [];
	let vertices = 0;
	let bbox: BBox | undefined;
	for (const { item, path } of items) {
		const read = readFeature(item, path, faults);
		vertices += read?.vertices ?? 0;
		if (vertices > LIMITS.vertices) {
			faults.add('too_many_vertices', path, vertices);
			return undefined;
		}
		if (faults.isOver) return undefined;
		if (!read) continue;
		features.push(read);
		bbox = joined(bbox, read.bbox);
	}
	return { features, vertices, bbox };
}

interface Item {
	item: unknown;
	path: string;
}

function itemsOf(json: unknown, faults: FaultList): Item[] | undefined {
	const { type, features, crs } = fieldsOf(json);
	if (crs !== undefined && crs !== null && !USUAL_CRS.test(JSON.stringify(crs))) {
		faults.add('other_crs', 'crs', crs);
	}
	if (type === 'FeatureCollection') {
		if (!Array.isArray(features)) {
			faults.add('not_list', 'features', features);
			return undefined;
		}
		return features.map((item: unknown, row) => ({ item, path: `features[${row}]` }));
	}
	if (type === 'Feature') return [{ item: json, path: '' }];
	if (
		typeof type === 'string' &&
		('coordinates' in fieldsOf(json) || 'geometries' in fieldsOf(json))
	)
		return [{ item: { type: 'Feature', properties: null, geometry: json }, path: '' }];
	faults.add('not_geojson', 'type', type);
	return undefined;
}

function readFeature(item: unknown, path: string, faults: FaultList): OwnFeature | undefined {
	const fields = fieldsOf(item);
	const { type, id, geometry, properties = null } = fields;
	if (type !== 'Feature') {
		faults.add('not_feature', inside(path, 'type'), type);
		return undefined;
	}
	if (typeof properties !== 'object' || Array.isArray(properties)) {
		faults.add('bad_properties', inside(path, 'properties'), properties);
		return undefined;
	}
	const texts = properties as Record<string, unknown> | null;
	const isPlaced = geometry !== null && geometry !== undefined;
	const read = isPlaced ? readGeometry(geometry, inside(path, 'geometry'), faults) : undefined;
	const time = timesOf(fields, path, faults);
	return {
		...{ geometry: read?.geometry, bbox: read?.bbox, vertices: read?.vertices ?? 0, time },
		...{ title: titleOf(texts ?? {}, id), properties: textsOf(texts ?? {}) }
	};
}

const inside = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

function joined(a: BBox | undefined, b: BBox | undefined): BBox | undefined {
	if (!a || !b) return a ?? b;
	return [
		...([Math.min(a[0], b[0]), Math.min(a[1], b[1])] as const),
		...([Math.max(a[2], b[2]), Math.max(a[3], b[3])] as const)
	];
}
