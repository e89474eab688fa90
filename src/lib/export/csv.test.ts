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

	it.each(['=1+1', '+1+cmd|x', '-2+3', '@SUM(1)', '\t=1', '\r=1', '=HYPERLINK("x")'])(
		'lets no spreadsheet take %j for a formula',
		(text) => {
			expect(readCsv(printCsv([[text]]))).toEqual([[`'${text}`]]);
		}
	);

	it.each(['-2', '+3.5', 'a=b', '—', "'x"])('leaves %j as it is', (text) => {
		expect(readCsv(printCsv([[text]]))).toEqual([[text]]);
	});

	it('reads back as it was, but for the apostrophe before what would be a formula', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', 'Смольный, "утро"', ''));
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
		fc.assert(
			fc.property(rows, (table) => {
				const read = readCsv(printCsv(table));
				expect(read.map(({ length }) => length)).toEqual(table.map(({ length }) => length));
				const cells = table.flat();
				read.flat().forEach((found, at) => {
					const text = cells[at] ?? '';
					const may = /^[=+\-@\t\r]/.test(text) ? [text, `'${text}`] : [text];
					expect(may).toContain(found);
				});
			})
		);
	});
});
