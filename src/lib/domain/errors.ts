/** One defect of the authored data: where it is, what was found there, and what to do. */
export interface Fault {
	/** Path below `geodata/`, as `movements.json`. */
	file: string;
	/** The record's id and the path inside it, as `m_bank.via[2]`; empty for the whole file. */
	path: string;
	/** The offending value. */
	value: unknown;
	/** What is wrong and what to do about it, in one sentence. */
	message: string;
}

const LONGEST_VALUE = 80;

/** Writes a fault as one line: `file › path: message (found value)`. */
export function printFault({ file, path, value, message }: Fault): string {
	const found = JSON.stringify(value) ?? 'nothing';
	const short = found.length > LONGEST_VALUE ? `${found.slice(0, LONGEST_VALUE)}…` : found;
	return `${file}${path === '' ? '' : ` › ${path}`}: ${message} (found ${short})`;
}

/** All defects of a set of geodata files at once. */
export class GeodataError extends Error {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		const lines = faults.map((fault) => `  ${printFault(fault)}`);
		super(`${faults.length} fault(s) in geodata:\n${lines.join('\n')}`);
		this.name = 'GeodataError';
		this.faults = faults;
	}
}
