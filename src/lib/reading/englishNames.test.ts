import { describe, expect, it } from 'vitest';
import {
	forceInSentence,
	lineInSentence,
	placeInSentence,
	type NameInSentence
} from './englishNames';

const written = ({ text, hasArticle }: NameInSentence) => `${hasArticle ? 'the ' : ''}${text}`;

describe('forceInSentence', () => {
	it.each([
		['Pavlovsky Guards reserve regiment', 'soldiers', 'the Pavlovsky Guards reserve regiment'],
		['Cruiser Aurora', 'ship', 'the cruiser Aurora'],
		['Force that closed the Pre-parliament', 'mixed', 'the force that closed the Pre-parliament'],
		['Escort of the arrested ministers', 'mixed', 'the escort of the arrested ministers'],
		["Stankevich's cadet company", 'cadets', "Stankevich's cadet company"],
		['M. V. Fofanova (courier)', 'person', 'M. V. Fofanova (courier)'],
		[
			"Antonov-Ovseenko and Chudnovsky's arresting party",
			'mixed',
			"Antonov-Ovseenko and Chudnovsky's arresting party"
		]
	])('%s is one', (name, kind, expected) => {
		const said = forceInSentence({ name, kind });
		expect([written(said), said.isPlural]).toEqual([expected, false]);
	});

	it.each([
		['Cadets at the Nikolaevsky Bridge', 'cadets', 'cadets at the Nikolaevsky Bridge'],
		['Cossacks in the Winter Palace', 'cossacks', 'Cossacks in the Winter Palace'],
		['Lenin and Eino Rakhia', 'person', 'Lenin and Eino Rakhia'],
		[
			'John Reed, Louise Bryant and their companions',
			'person',
			'John Reed, Louise Bryant and their companions'
		],
		['Minesweepers no. 14 and no. 15', 'ship', 'minesweepers no. 14 and no. 15'],
		["Kerensky's two cars", 'car', "Kerensky's two cars"],
		['Cadets and militia who raided the Trud press', 'cadets', /^cadets and militia who raided/]
	])('%s are many', (name, kind, expected) => {
		const said = forceInSentence({ name, kind });
		expect(written(said)).toMatch(expected);
		expect(said.isPlural).toBe(true);
	});
});

describe('placeInSentence', () => {
	it.each([
		['Baltic Station', 'station', 'the Baltic Station'],
		['Palace Square', 'square', 'Palace Square'],
		['Field of Mars', 'square', 'the Field of Mars'],
		["St Isaac's Square", 'square', "St Isaac's Square"],
		["Fofanova's flat", 'flat', "Fofanova's flat"],
		["Engineers' Castle", 'barracks', "the Engineers' Castle"],
		['Corner of Nevsky and Sadovaya', 'street', 'the corner of Nevsky and Sadovaya'],
		["Arch of the General Staff ('Red Arch')", 'hq', "the Arch of the General Staff ('Red Arch')"],
		['Nikolaevsky Bridge, Vasilievsky end', 'street', 'the Nikolaevsky Bridge (Vasilievsky end)'],
		['Gatchina Palace and station', 'city', 'Gatchina Palace and station'],
		['Kolpino (Izhora Works)', 'factory', 'Kolpino (Izhora Works)'],
		['Peredolskaya station', 'station', 'Peredolskaya station']
	])('%s, a %s, becomes %s', (name, kind, expected) => {
		expect(written(placeInSentence({ name, kind }))).toBe(expected);
	});
});

describe('lineInSentence', () => {
	it.each([
		['Nevsky Prospekt', 'Nevsky Prospekt'],
		['Millionnaya', 'Millionnaya'],
		['English Embankment', 'the English Embankment'],
		['4th and 5th Lines', 'the 4th and 5th Lines'],
		['Bolshaya Neva', 'the Bolshaya Neva'],
		['Baltic Railway', 'the Baltic Railway'],
		['Railway by Dno', 'the railway by Dno'],
		['Petergofskoe Shosse', 'Petergofskoe Shosse']
	])('%s becomes %s', (name, expected) => {
		expect(written(lineInSentence(name))).toBe(expected);
	});
});
