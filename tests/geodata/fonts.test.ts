import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openSync } from 'fontkit';
import { GEODATA_FILES } from '../../src/lib/compile/geodataFiles';
import { FONT_FACES } from '../../src/lib/map/fontFaces';

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

const texts = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(texts);
};
/** Everything a visitor may read: all of geodata, and the messages. */
const written = [
	...Object.values(GEODATA_FILES).flatMap((text) => texts(JSON.parse(text))),
	...['en', 'ru'].flatMap((language) =>
		texts(JSON.parse(readFileSync(`${ROOT}/src/lib/i18n/messages/${language}.json`, 'utf8')))
	)
].join('');
/** Everything lettered on the map: the names of places and of the base map. */
const lettered = Object.entries(GEODATA_FILES)
	.filter(([path]) => path.endsWith('.geojson'))
	.flatMap(([, text]) => {
		const { features } = JSON.parse(text) as {
			features: { properties: Record<string, unknown> }[];
		};
		return features.flatMap(({ properties: p }) =>
			[p.name_en, p.name_ru, p.today_en, p.today_ru].filter((name) => typeof name === 'string')
		);
	})
	.join('');

const missing = (text: string, subsets: readonly Subset[]) => {
	const drawn = charactersOf(subsets);
	return [...new Set(text)]
		.filter((c) => !/\s/.test(c) && !drawn.has(c.codePointAt(0)!))
		.toSorted();
};

describe('fonts', () => {
	it('has letters of before the reform to draw', () => {
		expect(lettered).toContain('ѣ');
		expect(lettered).toContain('і');
	});

	it.each([...pageFaces()])('%s has every character of the texts', (_, subsets) => {
		expect(missing(written, subsets)).toEqual([]);
	});

	it.each([...mapFaces()])('%s has every character of the names on the map', (_, subsets) => {
		expect(missing(lettered, subsets)).toEqual([]);
	});
});
