import { describe, expect, it } from 'vitest';
import { extentsAt } from '../../src/lib/scene/extentsAt';
import { atlas, hour, type Source } from './atlas';

const onTheGround = (t: string) => new Set(extentsAt(atlas, hour(t)).map(({ id }) => id));

/** The parts of which the ring about the Winter Palace was made, from the Neva round to the Neva. */
const RING = [
	...['ring_admiralty', 'ring_nevsky', 'ring_morskaya', 'ring_arch', 'ring_moika'],
	...['ring_millionnaya', 'ring_palace_bridge']
];

interface Moment extends Source {
	what: string;
	at: string;
	there: string[];
	absent: string[];
}

const MOMENTS: Moment[] = [
	{
		...{ what: 'no ring at noon', at: '25-12:00', there: ['first_cordon'], absent: RING },
		source: 'Trotsky, vol. 3, ch. 45: in the morning neither palace nor square was surrounded'
	},
	{
		...{ what: 'an open ring at 15:00', at: '25-15:00', there: ['first_cordon'], absent: RING },
		source: 'Reed, ch. IV: he walks in through the sentries in the afternoon'
	},
	{
		...{ what: 'the ring closed by 18:30', at: '25-18:30', there: RING, absent: ['west_cordon'] },
		source: 'Rabinowitch, ch. 15; Trotsky, vol. 3, ch. 45: the palace surrounded by six'
	},
	{
		...{ what: 'firewood before the gates in the evening', at: '25-20:00' },
		...{ there: ['firewood_barricade', 'palace_gate_line'], absent: ['cadet_guns_palace'] },
		source: 'Reed, ch. IV: “they have got artillery behind the wood-piles in there”'
	},
	{
		...{ what: 'no crowd on the Square in the forenoon', at: '25-10:00' },
		...{ there: [], absent: ['square_crowd', 'firewood_barricade', 'west_throng'] },
		source: 'Reed, ch. IV; Sukhanov: an ordinary morning'
	},
	{
		...{ what: 'the crowd about the Square at 21:00', at: '25-21:00' },
		...{ there: ['square_crowd'], absent: ['square_rush', 'palace_doors_crowd'] },
		source: 'Figes, ch. 11: ten to fifteen thousand in and around Palace Square'
	},
	{
		...{ what: 'sailors across the Nevsky at half past midnight', at: '26-00:40' },
		...{ there: ['kazan_sailors', 'duma_marchers'], absent: ['nevsky_crowd'] },
		source: 'Reed, ch. IV; Figes, ch. 11'
	},
	{
		...{ what: 'the crowd inside, no ring and no barricade at 2:15', at: '26-02:15' },
		...{ there: ['palace_doors_crowd'], absent: [...RING, 'firewood_barricade'] },
		source: 'Reed, ch. IV: the palace is cleared and searched'
	}
];

describe('cordons and crowds', () => {
	it.each(MOMENTS)('$what ($source)', ({ at, there, absent }) => {
		const seen = onTheGround(at);
		expect(there.filter((id) => !seen.has(id))).toEqual([]);
		expect(absent.filter((id) => seen.has(id))).toEqual([]);
		const known = new Set(atlas.extents.map(({ id }) => id));
		expect([...there, ...absent].filter((id) => !known.has(id))).toEqual([]);
	});

	it('counts the crowd as Figes and the larger claims do', () => {
		const crowd = atlas.extents.find(({ id }) => id === 'square_crowd');
		expect(crowd?.strength).toEqual({ low: 10_000, high: 18_000 });
	});
});
