/** How many of ascending values are at or before `limit`; binary search. */
export function countUntil(ascending: ArrayLike<number>, limit: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] as number) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
