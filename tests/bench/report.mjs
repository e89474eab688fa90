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
	for (const { what, value, unit, budget, peer } of figures) {
		const figure = `${value.toFixed(unit === 'kB' ? 0 : 2)} ${unit}`;
		const limit = budget === undefined ? 'no budget' : `budget ${budget} ${unit}`;
		const verdict = budget === undefined ? '    ' : value <= budget ? 'pass' : 'OVER';
		console.log(
			`${verdict}  ${what.padEnd(46)} ${figure.padStart(10)}  ${limit.padEnd(15)} ${peer}`
		);
	}
}
