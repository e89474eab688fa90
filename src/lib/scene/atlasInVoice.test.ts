import { describe, expect, it } from 'vitest';
import { account as accountOf, question as questionOf } from '../../../tests/fixtures/accounts';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { Account, Question } from '../domain/schema/question';
import { atlasInVoice } from './atlasInVoice';
import { BEST_ESTIMATE, type Voice } from './voice';

const { atlas } = smallCompilation();
const voice = (...prefers: string[]): Voice => ({ id: 'test', prefers });
const ids = (records: readonly { id?: string | undefined }[]) => records.map(({ id }) => id);
const events = (...prefers: string[]) => ids(atlasInVoice(atlas, voice(...prefers)).events);

const account = (id: string, citation: string, says: Partial<Account['says']> = {}): Account =>
	accountOf(id, says, citation);
const question = (id: string, best: string | null, ...accounts: Account[]): Question =>
	questionOf(id, { event: 'march', best }, ...accounts);
const withQuestions = (...questions: Question[]): CompiledAtlas => ({ ...atlas, questions });
/** The guards march two hours later, by the official history. */
const late = account('late', 'official', {
	at: [
		{ event: 'march', from: hour('25-19:00'), to: hour('25-20:00'), precision: 'exact' as const }
	]
});

describe('atlasInVoice', () => {
	it('leaves out of the best estimate what only another account tells', () => {
		expect(ids(atlasInVoice(atlas, BEST_ESTIMATE).events)).toEqual(['march', 'defence', 'shot']);
	});

	it('tells what the account followed tells, and not what it denies', () => {
		expect(events('official')).toEqual(['march', 'defence', 'shot_official']);
		expect(events('soviet')).toEqual(['march', 'defence', 'shot_official']);
	});

	it('follows the first of the works and stances that the voice prefers', () => {
		expect(events('eyewitness', 'soviet')).toContain('shot');
		expect(events('official', 'eyewitness')).toContain('shot_official');
	});

	it('has our best estimate stand in where the voice trusts nobody, and says so', () => {
		const told = atlasInVoice(atlas, voice('western'));
		expect(ids(told.events)).toContain('shot');
		expect(told.followed.get('q_shot')).toEqual({
			...{ question: 'q_shot', account: 'witness', by: 'best' }
		});
	});

	it('says of every event of a question and of every record of an account whose telling it is', () => {
		const told = atlasInVoice(atlas, voice('official'));
		const telling = { question: 'q_shot', account: 'official', by: 'voice' };
		expect(told.tellings.get('shot')).toEqual([telling]);
		expect(told.tellings.get('shot_official')).toEqual([telling]);
		expect(told.tellings.get('march')).toBeUndefined();
	});

	it('has an event at the time that an account of the voice gives, and in order of time', () => {
		const marching = withQuestions(question('q_march', null, account('early', 'witness'), late));
		const told = atlasInVoice(marching, voice('official'));
		const march = told.events.find(({ id }) => id === 'march');
		expect(march).toMatchObject({ from: hour('25-19:00'), to: hour('25-20:00') });
		expect(march?.precision).toBe('exact');
		expect(ids(told.events).indexOf('march')).toBe(1);
	});

	it('has an event at the places that an account of the voice gives, each of its hours its own', () => {
		const elsewhere = account('elsewhere', 'official', {
			...{ place: 'bridge', where: [{ event: 'march', places: ['bridge'] }] }
		});
		const marching = withQuestions(
			question('q_where', null, account('there', 'witness'), elsewhere),
			question('q_march', null, account('early', 'witness'), late)
		);
		const march = (chosen: Voice) =>
			atlasInVoice(marching, chosen).events.find(({ id }) => id === 'march');
		expect(march(voice('official'))).toMatchObject({ places: ['bridge'], from: hour('25-19:00') });
		expect(march(voice('witness'))?.places).toEqual(
			atlas.events.find(({ id }) => id === 'march')?.places
		);
	});

	it('goes by the first of two questions that give an event another time', () => {
		const later = account('later', 'official', {
			at: [{ event: 'march', from: hour('25-22:00'), to: hour('25-23:00'), precision: 'about' }]
		});
		const marching = withQuestions(
			question('q_first', null, account('early', 'witness'), late),
			question('q_second', null, account('early', 'witness'), later)
		);
		const march = atlasInVoice(marching, voice('official')).events.find(({ id }) => id === 'march');
		expect(march?.from).toBe(hour('25-19:00'));
	});

	it('leaves an event at its own places where the account only stands in', () => {
		const elsewhere = account('elsewhere', 'official', {
			where: [{ event: 'march', places: ['bridge'] }]
		});
		const marching = withQuestions(
			question('q_where', 'elsewhere', account('there', 'witness'), elsewhere)
		);
		const march = atlasInVoice(marching, voice('western')).events.find(({ id }) => id === 'march');
		expect(march?.places).toEqual(atlas.events.find(({ id }) => id === 'march')?.places);
	});

	it('leaves an event at its own time where the account only stands in', () => {
		const marching = withQuestions(question('q_march', 'late', account('early', 'witness'), late));
		const march = atlasInVoice(marching, voice('western')).events.find(({ id }) => id === 'march');
		expect(march?.from).toBe(hour('25-02:00'));
	});

	it('follows nobody where nobody is preferred and our judgement follows none', () => {
		const open = withQuestions(question('q_march', null, account('early', 'witness'), late));
		const told = atlasInVoice(open, BEST_ESTIMATE);
		expect(told.followed.size).toBe(0);
		expect(told.tellings.size).toBe(0);
	});

	it('tells of every kind of record: denied by one account, and told by another', () => {
		const denied = ['m_guards', 'blank', 'bridge_line', 'h_bridge'];
		const holdings = atlas.holdings.map((each) =>
			each.place === 'bridge' ? { ...each, id: 'h_bridge' } : each
		);
		const own = 'q_march/early';
		const whole: CompiledAtlas = {
			...withQuestions(
				question(
					...(['q_march', null] as const),
					account('early', 'witness'),
					account('never', 'official', { replaces: denied })
				)
			),
			holdings,
			movements: atlas.movements.map((each) =>
				each.id === 'm_cruiser' ? { ...each, account: own } : each
			)
		};
		const left = (told: CompiledAtlas) =>
			ids([...told.movements, ...told.signals, ...told.extents, ...told.holdings]);
		const never = left(atlasInVoice(whole, voice('official')));
		expect(never.filter((id) => denied.includes(id ?? ''))).toEqual([]);
		expect(never).not.toContain('m_cruiser');
		const early = left(atlasInVoice(whole, voice('eyewitness')));
		expect(early).toEqual(expect.arrayContaining([...denied, 'm_cruiser']));
	});

	it('has the way of a movement only where it has the movement', () => {
		const whole = {
			...withQuestions(question('q_march', null, account('early', 'witness'), late)),
			movements: atlas.movements.map((each) => ({ ...each, account: 'q_march/late' }))
		};
		expect(atlasInVoice(whole, BEST_ESTIMATE).trajectories).toEqual([]);
		expect(atlasInVoice(whole, voice('soviet')).trajectories).toEqual(atlas.trajectories);
	});

	it('keeps the rows of the map’s extents whichever are told', () => {
		const [first, second] = atlas.extents;
		const whole = {
			...withQuestions(question('q_march', null, account('early', 'witness'), late)),
			extents: [{ ...first!, account: 'q_march/late' }, second!]
		};
		expect(atlasInVoice(whole, BEST_ESTIMATE).extents.map(({ row }) => row)).toEqual([1]);
	});

	it('is made once for an atlas and a voice', () => {
		const official = voice('official');
		expect(atlasInVoice(atlas, official)).toBe(atlasInVoice(atlas, official));
		expect(atlasInVoice(atlas, official)).not.toBe(atlasInVoice(atlas, BEST_ESTIMATE));
	});
});
