/**
 * Does something with each item, a few at a time, and ends when all are done; after a failure no
 * further one is begun.
 *
 * @throws what the first that failed threw, once those under way have ended
 */
export async function inTurns<Item>(
	items: Iterable<Item>,
	atOnce: number,
	act: (item: Item) => Promise<void>
): Promise<void> {
	const left = items[Symbol.iterator]();
	const failures: unknown[] = [];
	const work = async (): Promise<void> => {
		for (let next = left.next(); !next.done && failures.length === 0; next = left.next()) {
			try {
				await act(next.value);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	if (failures.length > 0) throw failures[0];
}
