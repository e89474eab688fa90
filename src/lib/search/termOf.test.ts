import { describe, expect, it } from 'vitest';
import { termOf } from './termOf';

/** Each line one word in several hands. */
const SAME: readonly (readonly string[])[] = [
	['Зимній', 'Зимний', 'Zimny', 'Zimniy', 'Zimnii', 'Zimnij', 'ZIMNI'],
	['Смольный', 'Смольнаго', 'Смольного', 'Smolny', 'Smolnyi', "Smol'nyi"],
	['Троцкій', 'Троцкий', 'Троцкого', 'Trotsky', 'Trotzky', 'Trotskii'],
	['Керенскій', 'Керенский', 'Kerensky', 'Kerenskii'],
	['дворецъ', 'дворец', 'dvorets', 'dvorec'],
	['баталіонъ', 'батальон', 'batalion'],
	['Чудновскій', 'Чудновский', 'Chudnovsky', 'Tchudnovsky'],
	['Ѳедоръ', 'Фёдор', 'Федор', 'Fedor'],
	['Кексгольмъ', 'Кексгольм', 'Keksgolm', 'Kexgolm'],
	['Шлиссельбургъ', 'Schlisselburg', 'Shlisselburg']
];

describe('termOf', () => {
	it.each(SAME)('writes %s and its likes alike', (...words) => {
		expect(new Set(words.map(termOf)).size, words.map(termOf).join(' ')).toBe(1);
	});

	it.each([
		['мост', 'порт'],
		['Ленин', 'Левин'],
		['Смольный', 'Смоленск']
	])('tells %s from %s', (one, other) => {
		expect(termOf(one)).not.toBe(termOf(other));
	});

	it('keeps figures', () => {
		expect(termOf('180-й')).toContain('180');
	});
});
