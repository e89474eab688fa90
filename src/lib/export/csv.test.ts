import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../tests/geodata/readCsv';
import { printCsv } from './csv';

describe('printCsv', () => {
	it('quotes commas, quotation marks and line breaks, and ends every line with CR LF', () => {
		const table = [
			['id', 'text'],
			['a', 'He said "no", and left'],
			['b', 'two\nlines']
		];
		expect(printCsv(table)).toBe('id,text\r\na,"He said ""no"", and left"\r\nb,"two\nlines"\r\n');
	});

	it('reads back as it was', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', 'Смольный, "утро"', ''));
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
		fc.assert(
			fc.property(rows, (table) => {
				expect(readCsv(printCsv(table))).toEqual(table);
			})
		);
	});
});
