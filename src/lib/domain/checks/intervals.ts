import { overlaps, type Interval } from '../../time/interval';
import { printOldStyle, type Instant } from '../../time/instant';
import type { Atlas } from '../atlas';
import type { Fault } from '../errors';
import { areToldTogether, deniedByAccount } from '../accounts';
import type { TableFile } from '../files';

/** Faults of time: intervals reversed, holders overlapping, forces active outside their life. */
export function checkIntervals(atlas: Atlas): Fault[] {
	return [
		...reversed('chronology.json', atlas.events, false),
		...reversed('movements.json', atlas.movements, true),
		...reversed('chapters.json', atlas.chapters, true),
		...reversed('blackouts.json', atlas.blackouts, true),
		...reversed('signals.json', atlas.signals, true),
		...reversed(
			'control.json',
			atlas.holdings.map((h) => ({ ...h, id: h.place })),
			true
		),
		...overlappingHoldings(atlas),
		...overlappingChapters(atlas),
		...outsideLife(atlas)
	];
}

function reversed(
	file: TableFile,
	records: readonly (Interval & { id: string })[],
	mustLast: boolean
): Fault[] {
	return records.flatMap(({ id, from, to }) => {
		if (to === null || to > from || (to === from && !mustLast)) return [];
		const message = 'the end does not come after the start: swap or correct them';
		return [{ file, path: id, value: `${printOldStyle(from)} to ${printOldStyle(to)}`, message }];
	});
}

/** Two holders of one place may overlap only where no telling has both. */
function overlappingHoldings({ holdings, questions }: Atlas): Fault[] {
	const sorted = holdings.toSorted((a, b) => a.place.localeCompare(b.place) || a.from - b.from);
	const denied = deniedByAccount(questions);
	return sorted.flatMap((b, row) => {
		const first = sorted.findIndex(({ place }) => place === b.place);
		const a = sorted
			.slice(first, row)
			.find((earlier) => overlaps(earlier, b) && areToldTogether(earlier, b, denied));
		if (!a) return [];
		const message = `two holders of one place overlap (${a.holder}, ${b.holder}): end one where the other begins`;
		return [{ file: 'control.json', path: a.place, value: printOldStyle(b.from), message }];
	});
}

function overlappingChapters({ chapters }: Atlas): Fault[] {
	return neighbours(chapters.toSorted((a, b) => a.from - b.from)).flatMap(([a, b]) => {
		if (!overlaps(a, b)) return [];
		const message = `this chapter overlaps ${b.id}: end one where the other begins`;
		return [{ file: 'chapters.json', path: a.id, value: printOldStyle(b.from), message }];
	});
}

function outsideLife({ events, forces, movements }: Atlas): Fault[] {
	const lives = new Map(forces.map((force) => [force.id, force.life]));
	const outside = (id: string, from: Instant, to: Instant) => {
		const life = lives.get(id);
		return (
			(life?.from !== undefined && from < life.from) || (life?.to !== undefined && to > life.to)
		);
	};
	const message = 'this lies outside the life of the force: correct the hour or the life';
	return [
		...events.flatMap((event) =>
			event.forces
				.filter((id) => outside(id, event.from, event.to))
				.map((id) => ({ file: 'chronology.json', path: `${event.id}.forces`, value: id, message }))
		),
		...movements
			.filter(({ force, from, to }) => outside(force, from, to))
			.map(({ id, force }) => ({
				file: 'movements.json',
				path: `${id}.force`,
				value: force,
				message
			}))
	];
}

function neighbours<T>(items: readonly T[]): [T, T][] {
	return items.slice(1).map((item, index): [T, T] => [items[index] as T, item]);
}
