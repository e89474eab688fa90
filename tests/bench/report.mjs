/** The middle of a list of numbers. */
export function median(values) {
	return percentile(values, 0.5);
}

/** The value below which a share of a list of numbers lies, `share` from 0 to 1. */
export function percentile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)];
	const above = sorted[Math.ceil(at)];
	return below + (above - below) * (at - Math.floor(at));
}

/** Prints one line for each figure: what, how much, its budget, and whether it passes. */
export function printReport(figures) {
	console.log('');
	for (const { what, verdict, figure, limit, peer } of figures.map(words)) {
		console.log(
			`${verdict.padEnd(4)}  ${what.padEnd(50)} ${figure.padStart(10)}  ${limit.padEnd(15)} ${peer}`
		);
	}
}

/** The same as a table in Markdown. */
export function budgetTable(figures) {
	const rows = figures.map(words).map((row) => Object.values(row));
	return table([['what', 'figure', 'budget', 'verdict', 'beside'], ...rows]);
}

/** Rows of cells as a Markdown table with aligned columns; the first row is its head. */
export function table(rows) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	const line = (row, fill = ' ') =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column], fill)).join(' | ')} |`;
	const rule = rows[0].map(() => '');
	return [line(rows[0]), line(rule, '-'), ...rows.slice(1).map((row) => line(row))].join('\n');
}

function words({ what, value, unit, budget, peer }) {
	return {
		what,
		figure: `${value.toFixed(unit === 'kB' ? 0 : 2)} ${unit}`,
		limit: budget === undefined ? 'no budget' : `budget ${budget} ${unit}`,
		verdict: budget === undefined ? '' : value <= budget ? 'pass' : 'OVER',
		peer
	};
}
