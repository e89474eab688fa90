import { afterEach, describe, expect, it } from 'vitest';
import { hour } from '../../../../tests/fixtures/smallAtlas';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import type { Force } from '../../domain/schema/force';
import type { Movement } from '../../domain/schema/movement';
import type { Place } from '../../domain/schema/place';
import type { WayStep } from '../../reading/wayOf';
import type { Language } from '../../time/format';
import type { DatedStretch } from './describeHour';
import { movementWords, movingCertaintyWords, movingWhenWords } from './movementWords';
import { plainText } from './splice';

const place = (id: string, kind: Place['kind'], en: string, ru: string) =>
	({ id, kind, name: { en, ru, today: { en, ru } } }) as Place;
const barracks = place('barracks', 'barracks', 'Izmailovsky barracks', 'Измайловскія казармы');
const bridge = place('bridge', 'bridge', 'Izmailovsky Bridge', 'Измайловскій мостъ');
const station = place('station', 'station', 'Baltic Station', 'Балтійскій вокзалъ');
const street = (en: string, ru: string): WayStep => ({
	kind: 'along',
	line: { names: { en, ru, today: { en, ru } }, ground: 'street' }
});
const force = (kind: Force['kind'], en: string, ru: string) =>
	({ id: 'force', kind, name: { en, ru } }) as Force;
const steps: WayStep[] = [
	{ kind: 'place', place: barracks },
	street('Izmailovsky Prospekt', 'Измайловскій проспектъ'),
	{ kind: 'place', place: bridge },
	street('1st Rota', '1-я Рота'),
	street('Obvodny Canal', 'Обводный каналъ'),
	{ kind: 'place', place: station }
];
const evening = { from: hour('25-17:00'), to: hour('25-18:00'), precision: 'about' as const };

function told(
	options: { kind?: Force['kind']; modes?: Movement['modes']; steps?: WayStep[] },
	language: Language,
	hours: DatedStretch = evening
): string {
	overwriteGetLocale(() => language);
	const { kind = 'soldiers', modes = ['foot'], steps: way = steps } = options;
	const words = movementWords(
		{
			...{ movement: { modes } as Movement, steps: way, hours },
			force: force(kind, 'Izmailovsky company', 'Рота Измайловскаго полка')
		},
		language
	);
	return plainText(words);
}

describe('movementWords', () => {
	afterEach(() => overwriteGetLocale(() => 'en'));

	it('tells in English when, who, how, from where, along what and where to', () => {
		expect(told({}, 'en')).toBe(
			'Between about 17:00 and 18:00 on 25 October, the Izmailovsky company marches ' +
				'from the Izmailovsky barracks, along Izmailovsky Prospekt, over the Izmailovsky Bridge, ' +
				'along 1st Rota and the Obvodny Canal, to the Baltic Station.'
		);
	});

	it('tells in Russian in the nominative alone', () => {
		expect(told({}, 'ru')).toBe(
			'25 октября, примерно с 17:00 до 18:00. Рота Измайловскаго полка, пешком: ' +
				'Измайловскія казармы — Измайловскій проспектъ — Измайловскій мостъ — 1-я Рота — ' +
				'Обводный каналъ — Балтійскій вокзалъ.'
		);
	});

	it('needs no way between its ends', () => {
		const ends: WayStep[] = [
			{ kind: 'place', place: barracks },
			{ kind: 'place', place: station }
		];
		expect(told({ steps: ends }, 'en')).toMatch(
			/ marches from the Izmailovsky barracks to the Baltic Station\.$/
		);
	});

	it('tells the hour at a place passed, but none where no hour is known', () => {
		const passed: WayStep[] = [
			{ kind: 'place', place: barracks },
			{ kind: 'place', place: bridge, at: hour('25-17:30') },
			{ kind: 'place', place: station }
		];
		expect(told({ steps: passed }, 'en')).toContain('over the Izmailovsky Bridge (about 17:30),');
		const vague = { ...evening, precision: 'part_of_day' as const };
		expect(told({ steps: passed }, 'en', vague)).not.toMatch(/\d\d:\d\d/);
	});

	it.each([
		[['foot'], 'soldiers', 'marches'],
		[['foot'], 'prisoners', 'walks'],
		[['foot'], 'procession', 'goes on foot'],
		[['ship'], 'ship', 'steams'],
		[['foot', 'lorry'], 'mixed', 'goes on foot or by lorry'],
		[['train', 'foot'], 'cadets', 'goes by train and on foot']
	] as const)('%j of %s: %s', (modes, kind, verb) => {
		const sentence = told({ modes: [...modes], kind }, 'en');
		expect(sentence).toContain(`company ${verb} from `);
	});

	it('leads to the force and to the places', () => {
		overwriteGetLocale(() => 'en');
		const parts = movementWords(
			{
				...{ movement: { modes: ['foot'] } as unknown as Movement, steps, hours: evening },
				force: force('soldiers', 'Izmailovsky company', '')
			},
			'en'
		);
		const ids = parts.flatMap((part) =>
			typeof part === 'string' || part.kind === 'line' ? [] : [part.id]
		);
		expect(ids).toEqual(['force', 'barracks', 'bridge', 'station']);
	});
});

describe('movingWhenWords', () => {
	it.each([
		['24-22:00', '25-02:00', 'about', 'Between about 22:00 on 24 October and 02:00 on 25 October'],
		['25-10:00', '25-10:00', 'about', 'About 10:00 on 25 October'],
		['25-18:00', '25-20:00', 'part_of_day', 'On 25 October, in the evening'],
		['24-18:00', '25-02:00', 'part_of_day', 'On 24 October, in the evening and into the night'],
		['24-00:00', '26-00:00', 'day', 'Between 24 October and 25 October']
	] as const)('from %s to %s, known as %s: %s', (from, to, precision, words) => {
		overwriteGetLocale(() => 'en');
		expect(movingWhenWords({ from: hour(from), to: hour(to), precision }, 'en')).toBe(words);
	});
});

describe('movingCertaintyWords', () => {
	it('tells the march apart from its course', () => {
		overwriteGetLocale(() => 'en');
		expect(movingCertaintyWords({ certainty: 'attested', routeCertainty: 'inferred' })).toBe(
			'The movement is recorded. The streets between the two ends are inferred.'
		);
		expect(movingCertaintyWords({ certainty: 'inferred', routeCertainty: 'inferred' })).toMatch(
			/supposed/
		);
	});
});
