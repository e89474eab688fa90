import * as v from 'valibot';
import { adviceOn } from './advice';
import type { Fault } from './errors';
import { ITINERARIES, type GeodataFiles } from './files';

/** The good records of one file, and the ids of all of them, good or bad. */
export interface Records<T> {
	records: T[];
	/** Left out where the file could not be read at all: nobody can say what is in it. */
	ids?: Set<string>;
}

const FeatureCollection = v.pipe(
	v.object({
		type: v.literal('FeatureCollection', 'start the file as a FeatureCollection'),
		features: v.array(v.unknown())
	}),
	v.transform(({ features }) => features)
);
const Table = v.array(v.unknown(), 'write the file as one array of records');
/** A file of its own for a single record. */
const Single = v.pipe(
	v.record(v.string(), v.unknown(), 'write the file as one record'),
	v.transform((record) => [record])
);

function shapeOf(file: string) {
	if (file.startsWith(ITINERARIES)) return Single;
	return file.endsWith('.geojson') ? FeatureCollection : Table;
}

/**
 * Reads one file record by record, so that a bad record hides no other. Adds a fault for every
 * defect found: a missing file, broken JSON, a record that its schema refuses, an id used twice.
 */
export function readRecords<S extends v.GenericSchema>(
	files: GeodataFiles,
	file: string,
	schema: S,
	faults: Fault[]
): Records<v.InferOutput<S>> {
	const records: v.InferOutput<S>[] = [];
	const ids = new Set<string>();
	const items = readItems(files, file, faults);
	if (!items) return { records };
	items.forEach((item, index) => {
		const id = idOf(item);
		const label = id ?? `[${index}]`;
		if (id !== undefined && ids.has(id)) {
			faults.push({
				file,
				path: label,
				value: id,
				message: 'this id is used twice: choose another'
			});
		}
		if (id !== undefined) ids.add(id);
		const result = v.safeParse(schema, item, { message: adviceOn });
		if (result.success) records.push(result.output);
		else faults.push(...result.issues.map((issue) => faultOf(file, label, issue)));
	});
	return { records, ids };
}

function readItems(files: GeodataFiles, file: string, faults: Fault[]): unknown[] | undefined {
	const text = files[file];
	if (text === undefined) {
		faults.push({ file, path: '', value: undefined, message: 'this file is missing: restore it' });
		return undefined;
	}
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		faults.push({ file, path: '', value: text.slice(0, 40), message: `not valid JSON: ${reason}` });
		return undefined;
	}
	const result = v.safeParse(shapeOf(file), json, { message: adviceOn });
	if (result.success) return result.output;
	faults.push(...result.issues.map((issue) => faultOf(file, '', issue)));
	return undefined;
}

function idOf(item: unknown): string | undefined {
	if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
	return typeof item.id === 'string' ? item.id : undefined;
}

function faultOf(file: string, record: string, issue: v.BaseIssue<unknown>): Fault {
	const steps = (issue.path ?? []).map((step) =>
		typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`
	);
	const path = `${record}${steps.join('')}`.replace(/^\./, '');
	return { file, path, value: issue.input, message: issue.message };
}
