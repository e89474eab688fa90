import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/lib/geo/position';
import type { AtlasInVoice } from '../../src/lib/scene/atlasInVoice';
import type { Scene } from '../../src/lib/scene/sceneAt';
import { atlas as best, byId, hour, sceneIn, toldBy, whole, type Source } from './atlas';

const place = (id: string) => byId(whole.places, id).position;

/** An event that a voice has begin at an hour, to so many minutes; in our estimate it does not. */
interface Beginning extends Source {
	voice: string;
	event: string;
	at: string;
	minutes: number;
}

const BEGINNINGS: Beginning[] = [
	{
		...{ voice: 'canon', event: 'd25_aurora_shot', at: '25-21:45', minutes: 0 },
		source: 'Great Soviet Encyclopedia, “Avrora”: 9:45 p.m. (booksite)'
	},
	{
		...{ voice: 'canon', event: 'd25_telephone', at: '25-01:00', minutes: 15 },
		source: 'Savelyev, Shturm Zimnego: one in the morning (savelev)'
	},
	{
		...{ voice: 'canon', event: 'd24_baltic', at: '25-02:00', minutes: 15 },
		source: 'History of the Civil War in the USSR, vol. 2: 2:00 on the 25th (ihcw:v2)'
	},
	{
		...{ voice: 'canon', event: 'd25_battery_leaves', at: '25-16:00', minutes: 30 },
		source: 'a cadet in the memoirs of 1956: about 16:00 (oct_uprising_book)'
	},
	{
		...{ voice: 'canon', event: 'd24_trud_raid', at: '24-06:00', minutes: 15 },
		source: 'The Decisive Hours: about six o’clock (neodemocracy)'
	},
	{
		...{ voice: 'canon', event: 'd26_arrest', at: '26-02:10', minutes: 0 },
		source: 'the official minute, in the table of Vokrug Sveta (knigochet)'
	},
	{
		...{ voice: 'western', event: 'd25_kerensky_leaves', at: '25-11:00', minutes: 15 },
		source: 'Figes, ch. 11; Liverovsky’s diary, on Konovalov’s word (figes#XI.1, liverovsky)'
	},
	{
		...{ voice: 'western', event: 'd26_arrest', at: '26-02:00', minutes: 5 },
		source: 'Figes, ch. 11, and Kreis, lecture 6: two or a little after (figes#XI.1, kreis)'
	},
	{
		...{ voice: 'western', event: 'd25_ultimatum', at: '25-18:50', minutes: 5 },
		source: 'Figes, ch. 11: ten to seven (figes#XI.1)'
	},
	{
		...{ voice: 'western', event: 'd25_live_fire', at: '25-22:40', minutes: 10 },
		source: 'Figes, ch. 11: the guns heard as the Congress opens (figes#XI.1)'
	},
	{
		...{ voice: 'eyewitness', event: 'd25_kerensky_leaves', at: '25-09:00', minutes: 15 },
		source: 'Reed, app. to ch. IV: about nine (reed:app4)'
	},
	{
		...{ voice: 'eyewitness', event: 'd25_firing_rifles', at: '25-19:00', minutes: 15 },
		source: 'Reed, app. to ch. IV: from about seven (reed:app4)'
	},
	{
		...{ voice: 'eyewitness', event: 'd25_ultimatum', at: '25-19:00', minutes: 10 },
		source: 'The 1917 Revolution Through the Eyes of Contemporaries, vol. 3 (bibliboba_rev3)'
	},
	{
		...{ voice: 'revisionist', event: 'd25_mariinsky', at: '25-12:00', minutes: 10 },
		source: 'Miéville, ch. 10: midday (mieville:ch10)'
	}
];

/** Who holds a place in a voice at an hour at which our estimate has another holder or state. */
const HOLDERS = [
	{
		...{ voice: 'canon', place: 'telephone_exchange', at: '25-02:00', holder: 'mrc' },
		source: 'Savelyev: from one, against seven; an hour’s tolerance (savelev)'
	},
	{
		...{ voice: 'canon', place: 'baltic_station', at: '24-22:00', holder: 'government' },
		source: 'History of the Civil War: until 2:00 on the 25th; an hour (ihcw:v2)'
	},
	{
		...{ voice: 'canon', place: 'palace_square', at: '25-23:00', holder: 'mrc' },
		source: 'Shigin: crossed at the shot; an hour, the end of the attack is not told (shigin)'
	},
	{
		...{ voice: 'western', place: 'winter_palace', at: '26-01:55', holder: 'contested' },
		source: 'Figes: until about two; five minutes (figes#XI.1)'
	},
	{
		...{ voice: 'western', place: 'liteiny_bridge', at: '24-23:00', holder: 'mrc' },
		source: 'Figes tells of no patrol at the bridge; half an hour (figes#XI.1)'
	},
	{
		...{ voice: 'eyewitness', place: 'telephone_exchange', at: '25-06:00', holder: 'mrc' },
		source: 'Reed, app. to ch. III: five, against seven; an hour (reed:app3)'
	},
	{
		...{ voice: 'eyewitness', place: 'telegraph_agency', at: '25-00:00', holder: 'government' },
		source: 'Reed, app. to ch. III: until one in the night; an hour (reed:app3)'
	},
	{
		...{ voice: 'eyewitness', place: 'nikolaevsky_bridge', at: '25-07:30', holder: 'government' },
		source: 'Reed, app. to ch. IV: opened again, hour unknown; within 7:00–8:00 (reed:app4)'
	}
];

/** Where a voice has a force to be seen, and our estimate has it not; distances in metres. */
const POSITIONS = [
	{
		...{ voice: 'canon', force: 'palace_ring', at: '25-21:58', near: 'general_staff_arch' },
		...{ metres: 250, source: 'Shigin: at the shot, across the Square from the arch (shigin)' }
	},
	{
		...{ voice: 'canon', force: 'kron_sailors', at: '25-22:09', near: 'saltykov_entrance' },
		...{ metres: 150, source: 'Shigin: from the Alexander Garden and the Admiralty (shigin)' }
	},
	{
		...{ voice: 'western', force: 'lenin_rakhia', at: '24-22:46', near: 'finland_station' },
		...{ metres: 150, source: 'Figes: on foot from the Finland Station (figes#XI.1)' }
	},
	{
		...{ voice: 'western', force: 'fofanova', at: '24-19:44', near: 'smolny' },
		...{ metres: 500, source: 'Figes: the letter goes to Smolny (figes#XI.1)' }
	},
	{
		...{ voice: 'eyewitness', force: 'arch_column', at: '26-01:31', near: 'nevsky_morskaya' },
		...{ metres: 120, source: 'Reed, ch. IV: from the arch, after the Duma’s march (reed:ch4)' }
	},
	{
		...{ voice: 'eyewitness', force: 'kerensky_cars', at: '25-10:00', near: 'pulkovo' },
		...{ metres: 6000, source: 'Reed, app. to ch. IV: about nine, driving out (reed:app4)' }
	}
];

/** What a voice has fired or shine at an hour, and our estimate has not. */
const SIGNALS = [
	{
		...{ voice: 'canon', signal: 's_red_light', at: '25-21:42' },
		source: 'Shigin: a red light over the fortress at 21:40; five minutes (shigin)'
	},
	{
		...{ voice: 'western', signal: 's_aurora_joins', at: '25-23:30' },
		source: 'Figes: she joins in the live firing; the hour open (figes#XI.1)'
	},
	{
		...{ voice: 'western', signal: 's_fortress_guns_pause', at: '25-22:45' },
		source: 'Figes: under way by 22:40; ten minutes (figes#XI.1)'
	},
	{
		...{ voice: 'eyewitness', signal: 's_aurora_shells', at: '25-23:30' },
		source: 'Reed, ch. IV: two shells on the cornice; the hour open (reed:ch4)'
	},
	{
		...{ voice: 'eyewitness', signal: 's_fortress_guns_ten', at: '25-22:20' },
		source: 'Reed, app. to ch. IV: guns from ten; a quarter of an hour (reed:app4)'
	}
];

/** What a voice does not tell at all, though our estimate does. */
const UNTOLD = [
	{ voice: 'canon', id: 'd25_infiltration', source: 'Shigin: an attack from three sides (shigin)' },
	{
		voice: 'canon',
		id: 'm_final_arch',
		source: 'Shigin: the Square is crossed at the shot (shigin)'
	},
	{
		voice: 'western',
		id: 'm_final_millionnaya',
		source: 'Figes: more a house arrest (figes#XI.1)'
	},
	{ voice: 'western', id: 'liteiny_town_patrol', source: 'Figes: no patrol there (figes#XI.1)' },
	{ voice: 'western', id: 's_shell_sennaya', source: 'Figes: most fell in the Neva (figes#XI.1)' },
	{ voice: 'eyewitness', id: 'm_oran_in', source: 'Reed, ch. III: they refused (reed:ch3)' },
	{ voice: 'eyewitness', id: 'm_car_hunt', source: 'Reed, app. IV: gone by nine (reed:app4)' }
];

const idsOf = ({ events, movements, holdings, signals, extents }: AtlasInVoice) =>
	new Set([...events, ...movements, ...holdings, ...signals, ...extents].map(({ id }) => id));

/** What is so in the scene of a voice, and not so in that of our estimate. */
function expectInVoiceAlone(
	{ voice, at }: { voice: string; at: string },
	isSo: (scene: Scene) => boolean
): void {
	expect([voice, 'best'].map((name) => isSo(sceneIn(name, at)))).toEqual([true, false]);
}

describe('voices', () => {
	it.each(BEGINNINGS)('$voice: $event begins at $at ($source)', ({ voice, event, at, minutes }) => {
		const { from } = byId(toldBy(voice).events, event);
		expect(Math.abs(from - hour(at))).toBeLessThanOrEqual(minutes);
		const ours = byId(best.events, event);
		expect([ours.from, ours.to, ours.precision]).not.toEqual([
			...[from, byId(toldBy(voice).events, event).to],
			byId(toldBy(voice).events, event).precision
		]);
	});

	it.each(HOLDERS)('$voice: $place is $holder at $at ($source)', ({ voice, place, at, holder }) => {
		expectInVoiceAlone({ voice, at }, ({ holdings }) => holdings.get(place)?.holder === holder);
	});

	it.each(POSITIONS)(
		'$voice: $force is within $metres m of $near at $at ($source)',
		({ voice, force, at, near, metres }) => {
			const spot = place(near);
			expectInVoiceAlone({ voice, at }, ({ forces }) =>
				forces.some((one) => one.force === force && distanceMetres(one.position, spot) <= metres)
			);
		}
	);

	it.each(SIGNALS)('$voice: $signal is there at $at ($source)', ({ voice, signal, at }) => {
		expectInVoiceAlone({ voice, at }, ({ signals }) =>
			signals.some((one) => one.signal.id === signal)
		);
	});

	it.each(UNTOLD)('$voice: nothing of $id ($source)', ({ voice, id }) => {
		expect(idsOf(best).has(id)).toBe(true);
		expect(idsOf(toldBy(voice)).has(id)).toBe(false);
	});

	it('raises the Nikolaevsky Bridge once more in the eyewitness’ morning (reed:app4)', () => {
		const state = (voice: string) =>
			sceneIn(voice, '25-07:30').holdings.get('nikolaevsky_bridge')?.state;
		expect([state('eyewitness'), state('best')]).toEqual(['raised', 'lowered']);
	});

	it('say whose account an event follows, and where our estimate stands in', () => {
		const shot = (voice: string) =>
			toldBy(voice)
				.tellings.get('d25_aurora_shot')
				?.find(({ question }) => question === 'q_aurora_time');
		expect(shot('canon')).toMatchObject({ account: 'official', by: 'voice' });
		expect(shot('eyewitness')).toMatchObject({ account: 'forty', by: 'best' });
	});
});
