const LINE_END = '\r\n';

/**
 * Prints a table as RFC 4180 has it: lines end with CR LF, and a cell with a comma, a quotation
 * mark or a line break stands in quotation marks, those inside it doubled. What a spreadsheet would
 * take for a formula, a text that begins with `=`, `+`, `-`, `@` or a tab, has an apostrophe before
 * it, as OWASP advises (“CSV Injection”); numbers stay numbers.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map(printCell).join(',') + LINE_END).join('');
}

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

function printCell(cell: string): string {
	const text = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
