import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Fault } from './errors';
import { readRecords } from './readRecords';

const Row = v.strictObject({ id: v.string(), size: v.number() });
const read = (text: string | undefined) => {
	const faults: Fault[] = [];
	const table = readRecords(
		text === undefined ? {} : { 'rows.json': text },
		'rows.json',
		Row,
		faults
	);
	return { ...table, faults };
};

describe('readRecords', () => {
	it('keeps the good records beside a bad one, and the ids of all', () => {
		const { records, ids, faults } = read('[{"id":"a","size":1},{"id":"b"},{"id":"c","size":3}]');
		expect(records.map(({ id }) => id)).toEqual(['a', 'c']);
		expect([...(ids ?? [])]).toEqual(['a', 'b', 'c']);
		expect(faults.map(({ path }) => path)).toEqual(['b.size']);
	});

	it('reports every defect of one record', () => {
		expect(read('[{"id":1,"size":"x"}]').faults.map(({ path }) => path)).toEqual([
			'[0].id',
			'[0].size'
		]);
	});

	it('reports an id used thrice twice', () => {
		const row = '{"id":"a","size":1}';
		expect(read(`[${row},${row},${row}]`).faults).toHaveLength(2);
	});

	it.each([undefined, '', 'null', '{"id":"a"}'])('knows no ids of a file like %j', (text) => {
		const { records, ids, faults } = read(text);
		expect(records).toEqual([]);
		expect(ids).toBeUndefined();
		expect(faults).toHaveLength(1);
	});

	it('takes an empty table as it is', () => {
		expect(read('[]')).toEqual({ records: [], ids: new Set(), faults: [] });
	});
});
