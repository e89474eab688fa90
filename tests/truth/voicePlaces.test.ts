import { describe, expect, it } from 'vitest';
import { CITY_BBOX, isInside } from '../../src/lib/geo/position';
import { disputesAt } from '../../src/lib/scene/disputes';
import { atlas as best, byId, hour, toldBy, whole, type Source } from './atlas';

/** Where a voice has an event happen; our estimate has it elsewhere. */
interface Whereabouts extends Source {
	voice: string;
	event: string;
	places: readonly string[];
}

const PLACES: readonly Whereabouts[] = [
	{
		...{ voice: 'western', event: 'd25_ultimatum', places: ['winter_palace'] },
		source: 'Figes, ch. 11: the ministers in the palace receive it (figes#XI.1)'
	},
	{
		...{ voice: 'western', event: 'd24_lenin_tram', places: ['fofanova_flat', 'finland_station'] },
		source: 'Figes, ch. 11: by tram to the Finland Station, on foot from there (figes#XI.1)'
	},
	{
		...{ voice: 'western', event: 'd24_lenin_note', places: ['fofanova_flat', 'smolny'] },
		source: 'Figes, ch. 11: Fofanova takes the letter to Smolny (figes#XI.1)'
	},
	{
		...{ voice: 'western', event: 'd26_dawn', places: ['tauride_palace'] },
		source: 'Figes, ch. 11: the delegates come out of the Tauride Palace (figes#XI.1)'
	},
	{
		...{ voice: 'western', event: 'd26_arrest', places: ['winter_palace'] },
		source: 'Figes, ch. 11: the palace, with no room that can be told (figes#XI.1)'
	},
	{
		...{ voice: 'eyewitness', event: 'd26_arrest', places: ['malachite_hall', 'winter_palace'] },
		source: 'Reed, ch. IV: the Malachite Hall (reed:ch4)'
	}
];

describe('voices', () => {
	it.each(PLACES)('$voice: $event at $places ($source)', ({ voice, event, places }) => {
		expect(byId(toldBy(voice).events, event).places).toEqual(places);
		expect(byId(best.events, event).places).not.toEqual(places);
	});

	it('have no other event elsewhere', () => {
		const moved = whole.voices.flatMap(({ id: voice }) =>
			toldBy(voice).events.flatMap(({ id, places }) => {
				const ours = whole.events.find((event) => event.id === id)?.places;
				return ours?.join() === places.join() ? [] : [`${voice} ${id}`];
			})
		);
		const listed = PLACES.map(({ voice, event }) => `${voice} ${event}`);
		expect(moved.toSorted()).toEqual(listed.toSorted());
	});

	it('have the sign of a disputed event where they tell it', () => {
		const signs = (voice: string) =>
			disputesAt(toldBy(voice), hour('26-02:00'))
				.filter(({ questions }) => questions.some(({ id }) => id === 'q_malachite'))
				.map(({ place }) => place);
		expect([signs('best'), signs('western'), signs('eyewitness')]).toEqual([
			['small_dining_room'],
			['winter_palace'],
			['malachite_hall']
		]);
	});

	it('have the sign of where Kerensky was bound for where he set out', () => {
		for (const { id: voice } of whole.voices) {
			const { from, places } = byId(toldBy(voice).events, 'd25_kerensky_leaves');
			const bound = disputesAt(toldBy(voice), from).filter(({ questions }) =>
				questions.some(({ id }) => id === 'q_kerensky_dest')
			);
			expect(bound.map(({ place }) => place)).toEqual([places[0]]);
			const { position } = byId(whole.places, bound[0]!.place);
			expect(isInside(position, CITY_BBOX)).toBe(true);
		}
	});
});

describe('accounts that name a place', () => {
	/** Questions in which the place is not where an event happened, each with the reason. */
	const NOT_OF_AN_EVENT = {
		q_kerensky_dest: 'where he was bound for',
		q_duma_label: 'the palace, in a hall of which they sat',
		q_shaliapin: 'theatres of two evenings, all open',
		q_landing: 'the ship that they came from'
	};

	it('have an event of their question happen there', () => {
		const astray = whole.questions.flatMap(({ id, events, accounts }) =>
			accounts.flatMap(({ id: account, says: { place, where } }) => {
				if (place === undefined || id in NOT_OF_AN_EVENT) return [];
				const places = events.flatMap((event) => [
					...(where.find((own) => own.event === event)?.places ?? byId(whole.events, event).places)
				]);
				return places.includes(place) ? [] : [`${id}/${account} ${place}`];
			})
		);
		expect(astray).toEqual([]);
	});
});
