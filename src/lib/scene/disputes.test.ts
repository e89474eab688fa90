import { describe, expect, it } from 'vitest';
import { account, question as questionOf } from '../../../tests/fixtures/accounts';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Account, Question } from '../domain/schema/question';
import { instant } from '../time/instant';
import { atlasInVoice } from './atlasInVoice';
import { disputedEvents, disputesAt } from './disputes';
import { BEST_ESTIMATE } from './voice';

const { atlas } = smallCompilation();
const at = hour('25-21:40');
const shot: ChronologyEvent = {
	...atlas.events[0]!,
	...{ id: 'shot', from: at, to: at, places: ['first', 'second'] }
};

const question = (accounts: Account[], best: string | null = null): Question =>
	questionOf('when', { event: 'shot', best }, ...accounts);
const told = (asked: Question, event = shot) => {
	const whole: CompiledAtlas = { ...atlas, events: [event], questions: [asked] };
	return atlasInVoice(whole, BEST_ESTIMATE);
};
const placesAt = (asked: Question, minute: number, event = shot) =>
	disputesAt(told(asked, event), instant(minute)).map(({ place }) => place);
const later = account('later', {
	at: [{ event: 'shot', from: instant(at + 20), to: instant(at + 20), precision: 'about' }]
});
const silent = account('silent', {});

describe('disputesAt', () => {
	it('lasts from the earliest hour given to the latest, with ten minutes before and after', () => {
		const asked = question([silent, later]);
		expect(placesAt(asked, at - 11)).toEqual([]);
		expect(placesAt(asked, at - 10)).toEqual(['first']);
		expect(placesAt(asked, at + 29)).toEqual(['first']);
		expect(placesAt(asked, at + 30)).toEqual([]);
	});

	it('stands where the account followed has it happen', () => {
		const elsewhere = account('elsewhere', { place: 'second' });
		expect(placesAt(question([elsewhere, silent], 'elsewhere'), at)).toEqual(['second']);
	});

	it('moves with an event that the voice has happen elsewhere', () => {
		const moved = { place: 'third', where: [{ event: 'shot', places: ['fourth', 'third'] }] };
		const whole: CompiledAtlas = {
			...{ ...atlas, events: [shot] },
			questions: [question([account('elsewhere', moved), silent])]
		};
		const inVoice = atlasInVoice(whole, { id: 'own', prefers: ['figes'] });
		expect(disputesAt(inVoice, at).map(({ place }) => place)).toEqual(['third']);
	});

	it('stays with its event where the account names a place at which that did not happen', () => {
		const bound = account('bound', { place: 'third' });
		expect(placesAt(question([bound, silent], 'bound'), at)).toEqual(['first']);
	});

	it('goes by the hours of its own event alone', () => {
		const other = account('other', {
			at: [{ event: 'salute', from: instant(at - 60), to: instant(at + 60), precision: 'about' }]
		});
		expect(placesAt(question([silent, other]), at - 11)).toEqual([]);
		expect(placesAt(question([silent, other]), at + 10)).toEqual([]);
	});

	it('has all questions of a place together, and each once', () => {
		const salute = { ...shot, id: 'salute' };
		const both = { ...question([silent, later]), events: ['shot', 'salute'] };
		const further = { ...question([silent, later]), id: 'how' };
		const whole: CompiledAtlas = {
			...{ ...atlas, events: [shot, salute], questions: [both, further] }
		};
		const disputes = disputesAt(atlasInVoice(whole, BEST_ESTIMATE), at);
		expect(disputes.map(({ place, questions }) => [place, questions.map(({ id }) => id)])).toEqual([
			['first', ['when', 'how']]
		]);
	});

	it('is silent about an event that the voice does not tell', () => {
		const untold = { ...question([silent, later]), events: ['shot', 'gone'] };
		expect(placesAt(untold, at)).toEqual(['first']);
	});

	it('leaves out what is open all night, which is more than four hours', () => {
		const long = { ...shot, to: instant(at + 240) };
		expect(placesAt(question([silent, later]), at, long)).toEqual(['first']);
		expect(placesAt(question([silent, later]), at, { ...shot, to: instant(at + 241) })).toEqual([]);
	});
});

describe('disputedEvents', () => {
	it('are those of questions', () => {
		expect([...disputedEvents({ questions: [question([silent, later])] })]).toEqual(['shot']);
	});
});
