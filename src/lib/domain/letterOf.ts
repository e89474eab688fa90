const A = 'A'.charCodeAt(0);

/** The letter of a row of a list, of an answer or of a march: A for 0, at most 25. */
export function letterOf(row: number): string {
	return String.fromCharCode(A + row);
}
