import { describe, expect, it } from 'vitest';
import { distance } from '@turf/turf';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { whereaboutsAt } from '../../src/lib/scene/whereaboutsAt';
import { atlas, hour, type Source } from './atlas';

type LngLat = [number, number];

/** Where a force was at an hour, to so many metres. Coordinates are of today's maps. */
interface Whereabouts extends Source {
	force: string;
	at: string;
	near: string;
	position: LngLat;
	metres: number;
}

const WHEREABOUTS: Whereabouts[] = [
	{
		...{ force: 'aurora', at: '24-18:00', near: 'the Franco-Russian Works on the Bolshaya Neva' },
		...{ position: [30.271, 59.921], metres: 300 },
		source: 'Kuskov, Ships of October: fitting out at the Franco-Russian Works since 1916'
	},
	{
		...{ force: 'aurora', at: '25-04:00', near: 'the stele at English Embankment 44' },
		...{ position: [30.2865, 59.9335], metres: 250 },
		source: 'the monument at the berth of 25 October; Rabinowitch, ch. 14: anchored 3:30'
	},
	{
		...{ force: 'aurora', at: '25-21:40', near: 'the Nikolaevsky Bridge' },
		...{ position: [30.2893, 59.9349], metres: 300 },
		source: 'general: she fires from where she anchored that morning'
	},
	{
		...{ force: 'press_raiders', at: '24-05:30', near: 'the Trud press, Kavalergardskaya 40' },
		...{ position: [30.3828, 59.9499], metres: 100 },
		source: 'Rabinowitch, ch. 14; the house is Kavalergardskaya 40 to this day'
	},
	{
		...{ force: 'lenin_rakhia', at: '24-22:00', near: 'Serdobolskaya 1' },
		...{ position: [30.329, 59.9949], metres: 100 },
		source: 'Fofanova: her flat was Lenin’s last hiding place; house point of today'
	},
	{
		...{ force: 'lenin_rakhia', at: '24-23:00', near: 'the Liteiny Bridge' },
		...{ position: [30.3493, 59.952], metres: 700 },
		source: 'Rakhia: off the tram by Botkinskaya, then on foot over the Liteiny Bridge'
	},
	{
		...{ force: 'lenin_rakhia', at: '25-00:00', near: 'Smolny' },
		...{ position: [30.3966, 59.9463], metres: 150 },
		source: 'Rabinowitch, ch. 14: at Smolny by midnight'
	},
	{
		...{ force: 'sapper6', at: '25-02:00', near: 'Znamenskaya Square' },
		...{ position: [30.3612, 59.9306], metres: 250 },
		source: 'Rabinowitch, ch. 14: at the Nikolaevsky Station at 2:00'
	},
	{
		...{ force: 'ministers_escort', at: '26-02:20', near: 'the Winter Palace' },
		...{ position: [30.3137, 59.9404], metres: 200 },
		source: 'Liverovsky; Malyantovich: led out after 2:10'
	},
	{
		...{ force: 'ministers_escort', at: '26-03:40', near: 'the Trubetskoi Bastion' },
		...{ position: [30.3136, 59.9487], metres: 150 },
		source: 'Malyantovich: locked up toward four; the bastion stands'
	},
	{
		...{ force: 'amur', at: '25-18:00', near: 'the roads below the Nikolaevsky Bridge' },
		...{ position: [30.2835, 59.9335], metres: 400 },
		source: 'Flerovsky: the minelayer anchors beside the Aurora in the afternoon'
	},
	{
		...{ force: 'kerensky_cars', at: '25-21:00', near: 'Pskov' },
		...{ position: [28.333, 57.819], metres: 5000 },
		source: 'Kerensky, The Catastrophe: reached Pskov in the evening, about 21:00'
	}
];

/** Where a person was; whoever follows them is taken there. */
interface PersonWhereabouts extends Omit<Whereabouts, 'force'> {
	person: string;
}

const PERSONS: PersonWhereabouts[] = [
	...['lenin', 'rakhia'].flatMap((person): PersonWhereabouts[] => [
		{
			...{ person, at: '24-22:00', near: 'Serdobolskaya 1' },
			...{ position: [30.329, 59.9949], metres: 100 },
			source: 'Fofanova: her flat was Lenin’s last hiding place'
		},
		{
			...{ person, at: '25-00:00', near: 'Smolny' },
			...{ position: [30.3966, 59.9463], metres: 150 },
			source: 'Rabinowitch, ch. 14: at Smolny by midnight'
		}
	]),
	{
		...{ person: 'kerensky', at: '24-13:30', near: 'the Mariinsky Palace' },
		...{ position: [30.3093, 59.9309], metres: 150 },
		source: 'Reed, ch. 3: speaks to the Pre-parliament past noon'
	},
	{
		...{ person: 'kerensky', at: '25-12:45', near: 'Gatchina' },
		...{ position: [30.128, 59.565], metres: 3000 },
		source: 'Kerensky, The Catastrophe: by car to Gatchina; out of the city about eleven'
	},
	{
		...{ person: 'antonov_ovseenko', at: '26-02:00', near: 'the Winter Palace' },
		...{ position: [30.3137, 59.9404], metres: 150 },
		source: 'the record of the arrest: 2:10 in the Small Dining Room'
	},
	{
		...{ person: 'antonov_ovseenko', at: '26-03:40', near: 'the Trubetskoi Bastion' },
		...{ position: [30.3136, 59.9487], metres: 150 },
		source: 'Malyantovich: he leads the ministers to the fortress'
	},
	{
		...{ person: 'reed', at: '25-21:30', near: 'Smolny' },
		...{ position: [30.3966, 59.9463], metres: 200 },
		source: 'Reed, ch. 4: to the Congress in the evening'
	},
	...['reed', 'bryant'].map((person): PersonWhereabouts => ({
		...{ person, at: '26-00:50', near: 'the Kazan Bridge on the Nevsky' },
		...{ position: [30.3257, 59.9351], metres: 250 },
		source: 'Reed, ch. 4: by lorry down the Nevsky to where the sailors stop the Duma'
	})),
	{
		...{ person: 'schreider', at: '26-00:30', near: 'the Kazan Bridge on the Nevsky' },
		...{ position: [30.3257, 59.9351], metres: 200 },
		source: 'Reed, ch. 4: the Mayor at the head of the march, stopped there'
	}
];

describe('persons', () => {
	it.each(PERSONS)('$person is within $metres m of $near at $at ($source)', (row) => {
		const scene = sceneAt(atlas, hour(row.at), BEST_ESTIMATE);
		const seen = whereaboutsAt(atlas, scene, { kind: 'person', id: row.person });
		expect(distance([...seen!], row.position) * 1000).toBeLessThanOrEqual(row.metres);
	});

	it('has Lenin go to the tram on foot, ride it, and walk on (Rakhia)', () => {
		const modeAt = (t: string) =>
			sceneAt(atlas, hour(t), BEST_ESTIMATE).forces.find(({ force }) => force === 'lenin_rakhia')
				?.mode;
		expect(['24-22:10', '24-22:30', '24-23:00'].map(modeAt)).toEqual(['foot', 'tram', 'foot']);
	});
});

describe('forces', () => {
	it.each(WHEREABOUTS)('$force is within $metres m of $near at $at ($source)', (row) => {
		const seen = sceneAt(atlas, hour(row.at), BEST_ESTIMATE).forces.filter(
			({ force }) => force === row.force
		);
		expect(seen.length).toBeGreaterThan(0);
		const nearest = Math.min(
			...seen.map(({ position }) => distance([...position], row.position) * 1000)
		);
		expect(nearest).toBeLessThanOrEqual(row.metres);
	});

	it('has the ministers on foot over the Troitsky Bridge between palace and fortress (Malyantovich)', () => {
		const way = atlas.trajectories.find(({ movement }) => movement === 'm_ministers');
		const bridge: LngLat = [30.3276, 59.9487];
		const nearest = Math.min(
			...way!.keyframes.map(([lng, lat]) => distance([lng, lat], bridge) * 1000)
		);
		expect(nearest).toBeLessThan(320);
		// By the streets and the bridge it is about two and a half kilometres.
		expect(way!.metres).toBeGreaterThan(2000);
		expect(way!.metres).toBeLessThan(3500);
	});

	it('has the Aurora at anchor from 3:30 on the 25th to the end (general)', () => {
		for (const at of ['25-03:31', '25-12:00', '26-11:00']) {
			const aurora = sceneAt(atlas, hour(at), BEST_ESTIMATE).forces.find(
				(f) => f.force === 'aurora'
			);
			expect(aurora?.isMoving).toBe(false);
		}
	});

	it('has Lenin cover the six to eight kilometres from the flat to Smolny in two hours (Rakhia)', () => {
		const ways = atlas.trajectories.filter(({ force }) => force === 'lenin_rakhia');
		const metres = ways.reduce((sum, way) => sum + way.metres, 0);
		expect(metres).toBeGreaterThan(6600);
		expect(metres).toBeLessThan(10_500);
	});
});
