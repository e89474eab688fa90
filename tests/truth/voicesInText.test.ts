import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chronicleData, chronicleRows } from '../../src/lib/components/reading/chronicleData';
import {
	chronicleInVoice,
	type ReadingInVoice
} from '../../src/lib/components/reading/chronicleInVoice';
import { tellInVoice } from '../../src/lib/components/reading/tellInVoice';
import { linesByName } from '../../src/lib/reading/wayOf';
import { indexAtlas } from '../../src/lib/state/atlasIndex';
import { basemap, byId, hour, toldBy, whole } from './atlas';

/** A voice is fetched when it is chosen: beside the page, of 150 kB, it must weigh little. */
const MOST_BYTES = 12_000;
const LANGUAGES = ['en', 'ru'] as const;
const lines = linesByName(basemap);

function reading(voice: string): ReadingInVoice {
	const atlas = toldBy(voice);
	return { atlas, index: indexAtlas(whole, atlas), lines, origin: '' };
}
const best = reading('best');
const data = chronicleData(best, 'en');
const inVoice = (voice: string) => chronicleInVoice(best, reading(voice), 'en');
const rowsIn = (voice: string) => tellInVoice(data, inVoice(voice)).rows;
const rowIn = (voice: string, id: string) => byId(rowsIn(voice), id);
const OTHERS = whole.voices.map(({ id }) => id).filter((id) => id !== 'best');

describe('the chronicle in a voice', () => {
	it.each(OTHERS.flatMap((voice) => LANGUAGES.map((language) => ({ voice, language }))))(
		'$voice, $language: is what the atlas in that voice tells, in its order',
		({ voice, language }) => {
			const theirs = reading(voice);
			const difference = chronicleInVoice(best, theirs, language);
			const told = tellInVoice(chronicleData(best, language), difference);
			expect(told.rows).toEqual(chronicleRows(theirs, language));
			expect(told.extents.map(({ id }) => id).toSorted()).toEqual(
				theirs.atlas.extents.map(({ id }) => id).toSorted()
			);
			const starts = told.extents.map(({ from }) => from);
			expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		}
	);

	it.each(OTHERS)('%s weighs little beside the page', (voice) => {
		for (const language of LANGUAGES) {
			const written = JSON.stringify(chronicleInVoice(best, reading(voice), language));
			expect(gzipSync(written).length).toBeLessThan(MOST_BYTES);
		}
	});

	it('differs in nothing where our own estimate tells it', () => {
		const { gone, rows, extents } = chronicleInVoice(best, reading('best'), 'en');
		expect([gone, rows, extents]).toEqual([[], [], []]);
	});

	it('has events at the hours and places of the voice', () => {
		// Great Soviet Encyclopedia, “Avrora”: 9:45 p.m.; Figes, ch. 11: out of the Tauride Palace.
		expect(rowIn('canon', 'd25_aurora_shot').from).toBe(hour('25-21:45'));
		expect(rowIn('western', 'd26_dawn')).toMatchObject({ event: { places: ['tauride_palace'] } });
	});

	it('says in words the marches that the voice alone tells, and not those it denies', () => {
		const ids = rowsIn('canon').map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['m_storm_arch', 'd25_storm_columns']));
		expect(ids).not.toContain('m_final_arch');
		const { movement } = rowIn('canon', 'm_izmailovsky_two') as { movement?: { from: number } };
		expect(movement?.from).toBeLessThan(hour('25-02:15'));
	});

	it('has the holders at midnight whom the voice has', () => {
		// History of the Civil War in the USSR, vol. 2: the Baltic Station is taken at 2:00.
		const holderOf = (voice: string) => {
			const row = rowIn(voice, `holders-${hour('25-00:00')}`);
			if (row.kind !== 'holders') throw new RangeError('no account of holders');
			return row.holders.find(({ places }) => places.some(({ id }) => id === 'baltic_station'));
		};
		expect(holderOf('canon')?.holder).toBe('government');
		expect(holderOf('revisionist')?.holder).toBe('mrc');
		expect(inVoice('canon').tellings[`holders-${hour('25-00:00')}`]).toBe('voice');
	});

	it('says where the voice speaks and where our estimate stands in, and nothing of the rest', () => {
		const { tellings, gone } = inVoice('canon');
		const speaking = ['d25_aurora_shot', 'm_storm_arch', 'd24_baltic'];
		expect(speaking.map((id) => tellings[id])).toEqual(['voice', 'voice', 'voice']);
		expect(tellings['d25_palace_visits']).toBe('best');
		const disputed = new Set(whole.questions.flatMap(({ events }) => events));
		const plain = whole.events.filter(
			({ id, account }) => !disputed.has(id) && account === undefined
		);
		expect(plain.filter(({ id }) => id in tellings)).toEqual([]);
		expect(Object.keys(tellings).filter((id) => gone.includes(id))).toEqual([]);
	});
});
