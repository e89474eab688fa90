/** Reads a table after RFC 4180: what the tests hold the exports against. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let rest = text;
	while (rest.length > 0) {
		const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
		const plain = quoted ? null : /^([^",\r\n]*)(,|\r\n)/.exec(rest);
		const cell = quoted ?? plain;
		if (!cell) throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 40))}`);
		row.push(quoted ? cell[1]!.replaceAll('""', '"') : cell[1]!);
		if (cell[2] !== ',') {
			rows.push(row);
			row = [];
		}
		rest = rest.slice(cell[0].length);
	}
	return rows;
}
