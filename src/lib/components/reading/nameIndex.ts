import type { ChronicleData } from './chronicleData';
import type { NameIndex } from './reading';

/** The names of the records by their ids. */
export function nameIndex({
	places,
	forces,
	people,
	works
}: Pick<ChronicleData, 'places' | 'forces' | 'people' | 'works'>): NameIndex {
	return {
		place: byId(places),
		force: byId(forces),
		person: byId(people),
		citation: byId(works)
	};
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
