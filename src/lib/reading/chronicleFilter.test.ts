import { describe, expect, it } from 'vitest';
import {
	isFiltering,
	matchesFilter,
	parseFilter,
	printFilter,
	type ChronicleFilter,
	type Facets
} from './chronicleFilter';

const known = {
	place: new Set(['smolny']),
	person: new Set(['lenin']),
	force: new Set(['aurora']),
	voice: new Set(['soviet'])
};
const parse = (query: string) => parseFilter(new URLSearchParams(query), known);
const shot: Facets = {
	...{ day: '25', side: 'mrc', kind: 'signal', places: ['winter_palace', 'smolny'] },
	...{ people: ['lenin'], forces: ['aurora'], certainty: 'high' }
} as const;

describe('parseFilter', () => {
	it('reads what it has written', () => {
		const filter: ChronicleFilter = {
			...{ day: '25', side: 'mrc', kind: 'seizure', place: 'smolny' },
			...{ person: 'lenin', force: 'aurora', certainty: 'low', voice: 'soviet' }
		} as const;
		expect(parse(printFilter(filter))).toEqual({ filter, malformed: [] });
	});

	it('leaves out what is malformed, and names it', () => {
		expect(parse('day=31&side=mrc&certainty=')).toEqual({
			filter: { side: 'mrc' },
			malformed: ['day', 'certainty']
		});
	});

	it('takes an id that no record has for malformed', () => {
		expect(parse('place=kremlin&person=lenin')).toEqual({
			filter: { person: 'lenin' },
			malformed: ['place']
		});
	});

	it('takes a voice that the atlas has not for malformed', () => {
		expect(parse('voice=martian')).toEqual({ filter: {}, malformed: ['voice'] });
	});

	it('minds no other parameters', () => {
		expect(parse('utm_source=x')).toEqual({ filter: {}, malformed: [] });
	});
});

describe('matchesFilter', () => {
	it('tells everything where nothing is asked for', () => {
		expect(matchesFilter(shot, {})).toBe(true);
	});

	it.each([
		[{ day: '25' }, true],
		[{ day: '24' }, false],
		[{ side: 'government' }, false],
		[{ kind: 'signal', place: 'smolny' }, true],
		[{ kind: 'signal', place: 'tauride_palace' }, false],
		[{ person: 'lenin', force: 'aurora', certainty: 'high' }, true],
		[{ certainty: 'low' }, false]
	] as const)('%j: %s', (filter, isTold) => {
		expect(matchesFilter(shot, filter)).toBe(isTold);
	});

	it('tells what both sides did of either, and of neither not', () => {
		const both: Facets = { ...shot, side: 'both' };
		const told = (['mrc', 'government', 'both', 'neither'] as const).filter((side) =>
			matchesFilter(both, { side })
		);
		expect(told).toEqual(['mrc', 'government', 'both']);
	});

	it('tells what is of no kind only where no kind is asked for', () => {
		const { kind, ...cordon } = shot;
		expect(matchesFilter(cordon, kind ? { kind } : {})).toBe(false);
	});
});

describe('isFiltering', () => {
	it('does not count the voice, by which no entry goes', () => {
		expect(isFiltering({ voice: 'best' })).toBe(false);
		expect(isFiltering({ day: '24' })).toBe(true);
	});
});
