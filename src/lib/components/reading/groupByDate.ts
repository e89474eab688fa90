import { civilTime, instantOf, type Instant } from '../../time/instant';

/** The records that began on one civil day. */
export interface DateGroup<Dated> {
	/** Old Style midnight. */
	day: Instant;
	records: Dated[];
}

/** Dated records by the day on which they began, in the order given. */
export function groupByDate<Dated extends { from: Instant }>(
	records: readonly Dated[]
): DateGroup<Dated>[] {
	const groups = new Map<Instant, Dated[]>();
	for (const record of records) {
		const day = instantOf(civilTime(record.from, 'julian'), 0, 0, 'julian');
		const group = groups.get(day);
		if (group) group.push(record);
		else groups.set(day, [record]);
	}
	return [...groups].map(([day, grouped]) => ({ day, records: grouped }));
}
