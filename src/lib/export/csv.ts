const LINE_END = '\r\n';

/**
 * Prints a table as RFC 4180 has it: lines end with CR LF, and a cell with a comma, a quotation
 * mark or a line break stands in quotation marks, those inside it doubled.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map(printCell).join(',') + LINE_END).join('');
}

function printCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
