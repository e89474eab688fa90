import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openSync } from 'fontkit';
import { GEODATA_FILES } from '../../src/lib/compile/geodataFiles';
import type { Person } from '../../src/lib/domain/schema/person';
import { FONT_FACES } from '../../src/lib/map/fontFaces';
import { nameFonts } from '../../src/lib/style/fonts';

const resolve = (specifier: string) => createRequire(import.meta.url).resolve(specifier);
const ROOT = `${import.meta.dirname}/../..`;

/** One font file and the characters that the style sheet takes from it. */
interface Subset {
	path: string;
	ranges: string[];
}

/** The characters of `unicode-range` entries such as `U+0400-045F` that the files really draw. */
function charactersOf(subsets: readonly Subset[]): Set<number> {
	return new Set(
		subsets.flatMap(({ path, ranges }) => {
			const font = openSync(path);
			if (!('characterSet' in font)) throw new Error(`${path} holds more than one font`);
			const spans = ranges.map((range) => {
				const [from = '', to = from] = range.replace('U+', '').split('-');
				return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
			});
			return font.characterSet.filter((code) =>
				spans.some(([from, to]) => code >= from && code <= to)
			);
		})
	);
}

/** The faces of the page, from its style sheet, by family, style and weight. */
function pageFaces(): Map<string, Subset[]> {
	const sheet = readFileSync(`${ROOT}/src/lib/components/fonts.css`, 'utf8');
	const faces = new Map<string, Subset[]>();
	for (const [, block = ''] of sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)) {
		const value = (property: string) =>
			new RegExp(`${property}:\\s*([^;]+);`).exec(block)?.[1]?.trim() ?? '';
		const file = /url\('([^']+)'\)/.exec(block)?.[1];
		// Faces of matching width that stand in while ours load have no file of their own.
		if (!file) continue;
		const name = ['font-family', 'font-style', 'font-weight'].map(value).join(' ');
		const ranges = value('unicode-range').split(/\s*,\s*/);
		faces.set(name, [...(faces.get(name) ?? []), { path: resolve(file), ranges }]);
	}
	return faces;
}

function mapFaces(): Map<string, Subset[]> {
	return new Map(
		Object.entries(FONT_FACES).map(([name, files]) => [
			name,
			files.map(({ url, 'unicode-range': ranges }) => ({ path: `${ROOT}${url}`, ranges }))
		])
	);
}

/** The strings of a value: the Russian names of 1917, or everything else. */
const strings = (value: unknown, wanted: 'period' | 'plain', isPeriod = false): string[] => {
	if (typeof value === 'string') return isPeriod === (wanted === 'period') ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		// `name_ru` of features, and `name.ru` of forces.
		const isName = key === 'name_ru' || (key === 'ru' && isPeriod);
		return strings(child, wanted, isName || key === 'name');
	});
};
const geodata = Object.entries(GEODATA_FILES)
	.filter(([path]) => path !== 'people.json')
	.map(([, text]) => JSON.parse(text) as unknown);
/** Unlike other names, the Russian ones of people are in today's spelling. */
const people = (JSON.parse(GEODATA_FILES['people.json'] ?? '[]') as Person[]).flatMap(({ name }) =>
	Object.values(name)
);
const MESSAGES = `${ROOT}/src/lib/i18n/messages`;
const messages = readdirSync(MESSAGES).map((file) => readFileSync(`${MESSAGES}/${file}`, 'utf8'));
/** Russian names as written in 1917, which are set in the serif alone. */
const period = geodata.flatMap((json) => strings(json, 'period')).join('');
/** Everything else that a visitor may read. */
const plain = [...geodata.flatMap((json) => strings(json, 'plain')), ...people, ...messages].join(
	''
);

const missing = (text: string, subsets: readonly Subset[]) => {
	const drawn = charactersOf(subsets);
	return [...new Set(text)]
		.filter((c) => !/\s/.test(c) && !drawn.has(c.codePointAt(0)!))
		.toSorted();
};

describe('fonts', () => {
	const isSerif = (face: string) => face.startsWith('Old Standard');
	const faces = [...pageFaces(), ...mapFaces()];

	it('has letters of before the reform to draw', () => {
		expect(period).toContain('ѣ');
		expect(period).toContain('і');
		expect(plain).not.toContain('ѣ');
	});

	it.each(faces)('%s has every character of the texts', (_, subsets) => {
		expect(missing(plain, subsets)).toEqual([]);
	});

	it.each(faces.filter(([face]) => isSerif(face)))('%s has every letter of 1917', (_, subsets) => {
		expect(missing(period, subsets)).toEqual([]);
	});

	it('sets the Russian names of 1917 on the map in the serif', () => {
		expect(Object.values(nameFonts('ru1917')).every(isSerif)).toBe(true);
	});
});
