import { describe, expect, it } from 'vitest';
import { GEODATA_FILES } from '../../src/lib/compile/geodataFiles';
import { BASEMAP_FILES, basemapPath } from '../../src/lib/domain/files';

/** The names of one thing on the map, as they are written in its file. */
interface Named {
	where: string;
	name_en?: string;
	name_ru?: string;
	today_en?: string;
	today_ru?: string;
}
interface Row {
	id: string;
	properties?: Omit<Named, 'where'>;
}

const rowsOf = (path: string): Row[] => {
	const json = JSON.parse(GEODATA_FILES[path] ?? '[]') as Row[] | { features: Row[] };
	return Array.isArray(json) ? json : json.features;
};
/** Places, tramways and everything on the base map. */
const things: Named[] = ['gazetteer.geojson', 'tramways.json', ...BASEMAP_FILES.map(basemapPath)]
	.flatMap((path) => rowsOf(path).map((row) => ({ path, row })))
	.map(({ path, row }) => ({
		where: `${path.replace('basemap/', '')} ${row.id}`,
		...(row.properties ?? (row as Omit<Named, 'where'>))
	}));

interface Force {
	id: string;
	name: { ru: string };
}
const forces = JSON.parse(GEODATA_FILES['forces.json'] ?? '[]') as Force[];
/** Their Russian names of 1917, and those of forces, each with the place where it is written. */
const period = [
	...things.map(({ where, name_ru = '' }) => ({ where, name: name_ru })),
	...forces.map(({ id, name }) => ({ where: `forces.json ${id}`, name: name.ru }))
];

/** Names in which some word matches, so that a failure shows what to mend. */
const namesWith = (isWrong: (word: string) => boolean) =>
	period.flatMap(({ where, name }) => {
		const wrong = wordsOf(name).filter(isWrong);
		return wrong.length > 0 ? [`${where}: ${wrong.join(', ')} in ${name}`] : [];
	});

/**
 * The words of a name. Left out are what is cut off by a point («Л.-гв.»), initials, numerals of
 * emperors and abbreviations in capitals («ВРК»), none of which ends as a word does.
 */
const wordsOf = (name: string): string[] =>
	(name.match(/\p{L}+\.?/gu) ?? [])
		.filter((word) => !word.endsWith('.') && !/^[IVX]+$/.test(word) && !/^\p{Lu}{2,}$/u.test(word))
		.map((word) => word.toLowerCase());

describe('names', () => {
	it('are given four times over, in either language for 1917 and for today', () => {
		const incomplete = things.filter((thing) =>
			[thing.name_en, thing.name_ru, thing.today_en, thing.today_ru].some((name) => !name?.trim())
		);
		expect(things.length).toBeGreaterThan(1500);
		expect(incomplete.map(({ where }) => where)).toEqual([]);
	});

	it('in English are in Latin letters', () => {
		const mixed = things.flatMap(({ where, name_en = '', today_en = '' }) =>
			/\p{Script=Cyrillic}/u.test(name_en + today_en) ? [`${where}: ${name_en}; ${today_en}`] : []
		);
		expect(mixed).toEqual([]);
	});

	it('of today in Russian have no letter that the reform abolished', () => {
		const old = things.flatMap(({ where, today_ru = '' }) =>
			/[ѣіѳѵ]|ъ(?!\p{L})/iu.test(today_ru) ? [`${where}: ${today_ru}`] : []
		);
		expect(old).toEqual([]);
	});
});

/** Genitives that bear the stress on the ending are written -ого; and the pronoun «его». */
const STRESSED = /^(большого|городского|его|лѣсного|морского|трубецкого)$/;

describe('Russian names of 1917', () => {
	it('are written in the letters of before the reform', () => {
		// «ё» was no letter of the alphabet.
		expect(namesWith((word) => !/^[абвгдежзиійклмнопрстуфхцчшщъыьѣэюяѳѵ]+$/.test(word))).toEqual(
			[]
		);
	});

	it('end no word in a consonant without ъ or ь', () => {
		expect(namesWith((word) => /[бвгджзклмнпрстфхцчшщ]$/.test(word))).toEqual([]);
	});

	it('have і before vowels and й', () => {
		// But where a numeral ends in и before another word: «пятиугольный».
		const isCompound = (word: string) => /^(пяти|шести|семи|восьми|девяти|десяти)/.test(word);
		expect(namesWith((word) => /и[аеийоуыэюяѣѳі]/.test(word) && !isCompound(word))).toEqual([]);
	});

	it('have и before consonants, but in Владиміръ and міръ', () => {
		expect(namesWith((word) => /і(?![аеёийоуыэюяѣ])/.test(word.replace(/мір/, '')))).toEqual([]);
		expect(namesWith((word) => word.startsWith('владимир'))).toEqual([]);
	});

	it('have genitives of adjectives in -аго and -яго', () => {
		expect(namesWith((word) => /[ое]го$/.test(word) && !STRESSED.test(word))).toEqual([]);
	});

	it('have ѣ in the roots that had it', () => {
		expect(namesWith((word) => YAT_WRITTEN_E.some((root) => root.test(word)))).toEqual([]);
	});

	it('have ѣ at the end after a preposition of place', () => {
		const wrong = period.filter(({ name }) =>
			/(?<!\p{L})(на|въ|при|о)\s+(\p{L}+(ой|омъ|емъ)\s+)?\p{L}+е(?!\p{L})/iu.test(name)
		);
		expect(wrong.map(({ where, name }) => `${where}: ${name}`)).toEqual([]);
	});

	it('have ѳ in names that came from the Greek with it', () => {
		expect(namesWith((word) => FITA_WRITTEN_F.some((root) => root.test(word)))).toEqual([]);
	});
});

/**
 * Roots with ѣ (J. K. Grot, «Русское правописаніе», 1885) that names in the city contain or may
 * come to contain, spelt with the е that would be the mistake. `^` stands where the same letters are
 * right within another word, as «сер» in «консерваторія».
 */
const YAT_WRITTEN_E: readonly RegExp[] = [
	...['алексе', 'бело', 'белы', 'благовещ', 'ведомост', 'ведомств', 'вестник', 'ветв', 'горел'],
	...['двена', 'днепр', 'езд', 'езж', 'елисе', 'желез', 'звер', 'земледел', 'колен', 'копей'],
	...['крепо', 'матве', 'недел', 'овсеенк', 'отдел', 'победо', 'подрез', 'поцелу', 'просвещ'],
	...[
		'рецк',
		'святейш',
		'сергей',
		'стрел',
		'телег(?!раф)',
		'тележ',
		'удел',
		'хлеб',
		'цвет',
		'человек'
	],
	...['^бег(?!ем)', '^бед', '^век', '^венск', '^верн', '^вес(?!ел)', '^ветр', '^две', '^деви'],
	...['^дел(?!е)', '^дет', '^деят', '^единовер', '^лев(?!аш)', '^лес(?!сн)', '^лет', '^медн'],
	...['^мел(?!ь|и)', '^мер(?!к)', '^мест', '^месяц', '^метк', '^мещ', '^нем', '^обед', '^орех'],
	...['^пев', '^пех', '^резв', '^рек[аиу]$', '^реч', '^реш', '^свет', '^свеч', '^север', '^сед'],
	...['^сенн', '^серая', '^серо', '^серый', '^след', '^слеп', '^совет', '^стен', '^цел', '^цеп']
].map((letters) => new RegExp(letters));

/** Names with ѳ, spelt with the ф that would be the mistake. Фофановъ and Митрофанъ had ф. */
const FITA_WRITTEN_F = [
	...['^агаф', '^афанас', '^афон', 'вифлеем', 'голгоф', 'дорофе', '^досифе', 'ерофе', 'кафедр'],
	...['^марф', '^матфе', '^парфен', 'тимофе', '^федо', '^феод', '^феоф', '^фом[аи]']
].map((letters) => new RegExp(letters));
