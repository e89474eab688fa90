import { describe, expect, it } from 'vitest';
import { distance } from '@turf/turf';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
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
