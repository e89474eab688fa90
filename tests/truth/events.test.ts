import { describe, expect, it } from 'vitest';
import { tenseAt, type Tense } from '../../src/lib/scene/eventsAt';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { STORY } from '../../src/lib/scene/story';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { instant } from '../../src/lib/time/instant';
import { atlas, byId, hour, whole, type Source } from './atlas';

/** An event and an hour at which it is known to be under way, past or still to come. */
interface Occurrence extends Source {
	event: string;
	at: string;
	tense: Tense;
}

const OCCURRENCES: Occurrence[] = [
	{
		...{ event: 'd24_trud_raid', at: '24-05:30', tense: 'present' },
		source: 'Rabinowitch, ch. 14: cadets and militia at the Trud press before dawn, about 5:30'
	},
	{
		...{ event: 'd24_kerensky_speech', at: '24-13:00', tense: 'present' },
		source: 'Rabinowitch, ch. 14: Kerensky speaks from shortly after noon'
	},
	{
		...{ event: 'd24_lenin_arrives', at: '25-00:15', tense: 'past' },
		source: 'Rabinowitch, ch. 14: shortly before midnight'
	},
	{
		...{ event: 'd25_aurora_moves', at: '25-03:00', tense: 'present' },
		source: 'Kuskov, Ships of October: under way before 3:00, anchored at 3:30'
	},
	{
		...{ event: 'd25_citizens', at: '25-10:05', tense: 'present' },
		source: 'the leaflet itself: “25 October 1917, 10 a.m.”'
	},
	{
		...{ event: 'd25_kerensky_leaves', at: '25-12:00', tense: 'past' },
		source: 'Rabinowitch, ch. 14: about 11:00; Buchanan’s diary, 11:30 at the latest'
	},
	{
		...{ event: 'd25_kerensky_leaves', at: '25-10:00', tense: 'future' },
		source: 'Rabinowitch, ch. 14; the American car is asked for about 10:00 to 10:45'
	},
	{
		...{ event: 'd25_mariinsky', at: '25-12:30', tense: 'present' },
		source: 'Rabinowitch, ch. 15: about noon to one'
	},
	{
		...{ event: 'd25_soviet_session', at: '25-14:40', tense: 'present' },
		source: 'minutes of the Petrograd Soviet: opened 14:35'
	},
	{
		...{ event: 'd25_ultimatum', at: '25-18:40', tense: 'present' },
		source: 'Rabinowitch, ch. 15: delivered 18:30, twenty minutes’ grace'
	},
	{
		...{ event: 'd25_aurora_shot', at: '25-21:39', tense: 'future' },
		source: 'Figes: 21:40; Soviet canon 21:45'
	},
	{
		...{ event: 'd25_aurora_shot', at: '25-21:40', tense: 'present' },
		source: 'Figes: 21:40'
	},
	{
		...{ event: 'd25_congress', at: '25-22:40', tense: 'present' },
		source: 'protocols of the Second Congress: opened 22:40'
	},
	{
		...{ event: 'd26_arrest', at: '26-02:00', tense: 'present' },
		source: 'Liverovsky: 1:50; Antonov-Ovseenko: 2:10'
	},
	{
		...{ event: 'd26_arrest', at: '26-02:30', tense: 'past' },
		source: 'Antonov-Ovseenko: 2:10; Kamenev tells the Congress soon after 3:00'
	},
	{
		...{ event: 'd26_convoy', at: '26-03:00', tense: 'present' },
		source: 'Malyantovich; Rabinowitch, ch. 15: at the fortress toward four'
	},
	{
		...{ event: 'd26_manifesto', at: '26-05:05', tense: 'present' },
		source: 'protocols of the Second Congress: the appeal voted about 5:00'
	}
];

/** Rival readings that the best estimate must not show at their own hours. */
const RIVALS = [
	{ event: 'd25_agency_reed', at: '25-01:05', source: 'Reed, app. to ch. III' },
	{ event: 'd25_telephone_reed', at: '25-05:05', source: 'Reed, app. to ch. III' },
	{ event: 'd25_kerensky_circles', at: '25-11:15', source: 'Kreis, lecture 6' }
];

describe('events', () => {
	it.each(OCCURRENCES)('$event is $tense at $at ($source)', ({ event, at, tense }) => {
		expect(tenseAt(byId(atlas.events, event), hour(at))).toBe(tense);
	});

	it.each(RIVALS)('$event is not shown at $at in the best estimate ($source)', ({ event, at }) => {
		expect(byId(whole.events, event).account).toBeDefined();
		const shown = sceneAt(whole, hour(at), BEST_ESTIMATE).events.map(({ id }) => id);
		expect(shown).not.toContain(event);
	});

	it('shows no rival reading at any quarter of an hour', () => {
		for (let t: number = STORY.from; t <= STORY.to; t += 15) {
			const shown = sceneAt(whole, instant(t), BEST_ESTIMATE).events;
			expect(shown.filter(({ account }) => account !== undefined)).toEqual([]);
		}
	});
});
