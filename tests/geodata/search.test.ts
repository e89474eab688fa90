import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/lib/search/SearchIndex';
import { SHIPPED } from './atlas';

const index = new SearchIndex(SHIPPED.atlas);

/** What visitors type, and the record they mean: it must be among the first three. */
const QUERIES: readonly (readonly [string, string])[] = [
	// Places, by names of then and now, in both alphabets, and in the old spelling.
	['Winter Palace', 'place winter_palace'],
	['Зимний дворец', 'place winter_palace'],
	['Зимній дворецъ', 'place winter_palace'],
	['Zimny', 'place winter_palace'],
	['Zimnii dvorets', 'place winter_palace'],
	['Zimniy dvorec', 'place winter_palace'],
	['hermitage', 'place winter_palace'],
	['эрмитаж', 'place winter_palace'],
	['winter palce', 'place winter_palace'],
	['Smolny', 'place smolny'],
	['Смольный', 'place smolny'],
	['Smolnyi institute', 'place smolny'],
	['Smolnij', 'place smolny'],
	['Peter and Paul', 'place peter_paul'],
	['петропавловская крепость', 'place peter_paul'],
	['Petropavlovskaya', 'place peter_paul'],
	['Nikolaevsky bridge', 'place nikolaevsky_bridge'],
	['Nikolayevskiy bridge', 'place nikolaevsky_bridge'],
	['Благовещенский мост', 'place nikolaevsky_bridge'],
	['palace bridge', 'place palace_bridge'],
	['Дворцовый мост', 'place palace_bridge'],
	['Liteiny bridge', 'place liteiny_bridge'],
	['Liteyny bridge', 'place liteiny_bridge'],
	['Троицкий мост', 'place troitsky_bridge'],
	['moscow station', 'place nikolaevsky_station'],
	['Николаевский вокзал', 'place nikolaevsky_station'],
	['Finland station', 'place finland_station'],
	['Финляндский вокзал', 'place finland_station'],
	['Baltic station', 'place baltic_station'],
	['telephone exchange', 'place telephone_exchange'],
	['телефонная станция', 'place telephone_exchange'],
	['State Bank', 'place state_bank'],
	['государственный банк', 'place state_bank'],
	['Mariinsky Palace', 'place mariinsky_palace'],
	['Мариинский дворец', 'place mariinsky_palace'],
	['Tauride', 'place tauride_palace'],
	['Kshesinskaya', 'place kshesinskaya'],
	['Кшесинской', 'place kshesinskaya'],
	['Астория', 'place hotel_astoria'],
	['Putilov', 'place putilov'],
	['Kresty', 'place kresty'],
	['Kronshtadt', 'place kronstadt'],
	['Field of Mars', 'place champ_de_mars'],
	// People and forces.
	['Lenin', 'person lenin'],
	['Ленин', 'person lenin'],
	['Trotskii', 'person trotsky'],
	['Trotzky', 'person trotsky'],
	['Керенский', 'person kerensky'],
	['Kerenski', 'person kerensky'],
	['Antonov Ovseyenko', 'person antonov_ovseenko'],
	['John Reed', 'person reed'],
	['Джон Рид', 'person reed'],
	['Lunacharskiy', 'person lunacharsky'],
	['Чудновский', 'person chudnovsky'],
	['Avrora', 'force aurora'],
	['Крейсеръ Аврора', 'force aurora'],
	['women battalion', 'force women_bn'],
	['женский батальон', 'force women_bn'],
	['Pavlovsky regiment', 'force pavlovsky'],
	['Кексгольмский', 'force keksholm'],
	// Events.
	['blank round', 'event d25_aurora_shot'],
	['dustbin', 'event d26_trotsky_dustbin'],
	['red lantern', 'event d25_lantern'],
	['Martov plea', 'event d25_martov'],
	['decree on peace', 'event d26_session2'],
	['ultimatum expires', 'event d25_ultimatum_end'],
	['Lenin tram', 'event d24_lenin_tram'],
	['citizens of Russia', 'event d25_citizens']
];

describe('what visitors look for', () => {
	it.each(QUERIES)('“%s” finds %s', (query, wanted) => {
		const best = index.find(query)!.slice(0, 3);
		expect(best.map(({ kind, id }) => `${kind} ${id}`)).toContain(wanted);
	});

	it('is at least sixty things', () => {
		expect(QUERIES.length).toBeGreaterThanOrEqual(60);
	});
});
