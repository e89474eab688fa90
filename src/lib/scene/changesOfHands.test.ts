import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { Atlas } from '../domain/atlas';
import type { CompiledAtlas } from '../domain/compiled';
import { instant } from '../time/instant';
import { atlasInVoice } from './atlasInVoice';
import { changesOfHands, seizuresWithin } from './changesOfHands';
import { BEST_ESTIMATE } from './voice';

const holding = (from: number, to: number | null, holder: string, state = 'held') => ({
	...{ place: 'bank', from, to, holder, state }
});
const event = (from: number, to: number, precision: string, category = 'seizure') => ({
	...{ id: `${category}${from}`, places: ['bank'], from, to, precision, category }
});
const changes = (holdings: object[], events: object[] = []) =>
	changesOfHands({ holdings, events } as unknown as Atlas);
const taken = [holding(0, 360, 'government'), holding(360, null, 'mrc')];

describe('changesOfHands', () => {
	it('says what a holding follows upon', () => {
		const [first, second] = changes(taken);
		expect(first?.previous).toBeUndefined();
		expect(second?.previous?.holder).toBe('government');
	});

	it('is done at a recorded minute, and begins just before', () => {
		const [, change] = changes(taken, [event(360, 370, 'exact')]);
		expect([change?.from, change?.to, change?.precision]).toEqual([358, 360, 'exact']);
	});

	it('takes ten minutes where accounts only cluster round the hour', () => {
		const [, change] = changes(taken, [event(350, 380, 'about')]);
		expect([change?.from, change?.to]).toEqual([350, 360]);
	});

	it('takes the whole of a morning of which no more is known', () => {
		const [, change] = changes(taken, [event(240, 420, 'part_of_day')]);
		expect([change?.from, change?.to]).toEqual([240, 420]);
	});

	it('invents no minute for a change of which no event tells', () => {
		expect(changes(taken)[1]?.precision).toBe('about');
		expect(changes(taken, [event(0, 1440, 'day')])[1]?.precision).toBe('about');
	});

	it('believes the seizure before the march, and the narrower before the wider', () => {
		const made = (...events: object[]) => changes(taken, events)[1]?.event?.id;
		expect(made(event(359, 361, 'about', 'movement'), event(300, 400, 'about'))).toBe('seizure300');
		expect(made(event(100, 600, 'part_of_day'), event(340, 380, 'about'))).toBe('seizure340');
		expect(made(event(360, 365, 'about', 'city_life'))).toBeUndefined();
	});

	it('hears no rival reading', () => {
		const rival = { ...event(355, 365, 'exact'), account: 'q_shot/official' };
		const { atlas } = smallCompilation();
		const whole = { ...atlas, holdings: taken, events: [rival] } as unknown as CompiledAtlas;
		const [, change] = changesOfHands(atlasInVoice(whole, BEST_ESTIMATE));
		expect(change?.event).toBeUndefined();
	});

	it('keeps the changes of one place apart', () => {
		const quick = [...taken.slice(0, 1), holding(360, 365, 'contested'), holding(365, null, 'mrc')];
		expect(changes(quick).map(({ from, to }) => [from, to])).toEqual([
			...[
				[-10, 0],
				[350, 360],
				[360, 365]
			]
		]);
	});

	it('counts as a seizure what goes to another holder, not into another state', () => {
		const sealed = [...taken, holding(400, null, 'mrc', 'sealed')].map((each) =>
			each.from === 360 ? { ...each, to: 400 } : each
		);
		expect(changes(sealed).map(({ isSeizure }) => isSeizure)).toEqual([false, true, false]);
	});

	it('counts the first word of a place only where an event takes it', () => {
		const first = [holding(360, null, 'mrc')];
		expect(changes(first)[0]?.isSeizure).toBe(false);
		expect(changes(first, [event(350, 370, 'about', 'movement')])[0]?.isSeizure).toBe(false);
		expect(changes(first, [event(350, 370, 'about')])[0]?.isSeizure).toBe(true);
	});
});

describe('seizuresWithin', () => {
	const atlas = {
		places: [
			{ id: 'bank', position: [30.3, 59.94] },
			{ id: 'pskov', position: [28.3, 57.8] }
		],
		holdings: [...taken, ...taken.map((each) => ({ ...each, place: 'pskov' }))],
		events: []
	} as unknown as Atlas;
	const places = (from: number, to: number) =>
		seizuresWithin(atlas, { from: instant(from), to: instant(to) }).map(
			({ holding: { place, from: t } }) => [place, t]
		);

	it('names what is taken in the city meanwhile', () => {
		expect(places(0, 3600)).toEqual([['bank', 360]]);
	});

	it('leaves out what is taken earlier, later or at the very ends', () => {
		expect(places(360, 720)).toEqual([]);
		expect(places(0, 360)).toEqual([]);
	});
});
