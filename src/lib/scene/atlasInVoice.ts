import type { CompiledAtlas } from '../domain/compiled';
import { deniedByAccount, type ToldRecord } from '../domain/accounts';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Question } from '../domain/schema/question';
import { followedAccounts, keyOf, type Telling } from './followedAccounts';
import { oncePer } from './oncePer';
import type { Voice } from './voice';

/**
 * The atlas as one voice tells it: without the records that the accounts followed deny or that
 * other accounts tell, and with the events at the hours and places that the voice's own accounts
 * give.
 */
export interface AtlasInVoice extends CompiledAtlas {
	voice: Voice;
	/** By question; those in which no account is followed are left out. */
	followed: ReadonlyMap<string, Telling>;
	/** By record: of an event that of its questions, of any record with an account that one. */
	tellings: ReadonlyMap<string, readonly Telling[]>;
}

const byVoice = oncePer((atlas: CompiledAtlas) => oncePer((voice: Voice) => tell(atlas, voice)));

/**
 * The atlas in one voice, made once for both. In each question the account followed is the first of
 * those that the voice prefers, else the one that our judgement does. Records without an account
 * are our best estimate, and so an account that merely stands in changes none of them.
 * @param atlas the whole one, with the records of all accounts
 */
export function atlasInVoice(atlas: CompiledAtlas, voice: Voice): AtlasInVoice {
	return byVoice(atlas)(voice);
}

function tell(atlas: CompiledAtlas, voice: Voice): AtlasInVoice {
	const followed = followedAccounts(atlas, voice);
	const keys = new Set([...followed.values()].map(keyOf));
	const denied = deniedByAccount(atlas.questions);
	const gone = new Set([...keys].flatMap((key) => [...(denied.get(key) ?? [])]));
	const told = <T extends ToldRecord>(records: T[]): T[] =>
		records.filter(
			({ id, account }) =>
				(account === undefined || keys.has(account)) && (id === undefined || !gone.has(id))
		);
	const movements = told(atlas.movements);
	const untold = new Set(atlas.movements.map(({ id }) => id));
	for (const { id } of movements) untold.delete(id);
	return {
		...{ ...atlas, voice, followed, movements },
		events: asTold(told(atlas.events), ownTellings(atlas.questions, followed)),
		holdings: told(atlas.holdings),
		signals: told(atlas.signals),
		extents: told(atlas.extents),
		trajectories: atlas.trajectories.filter(({ movement }) => !untold.has(movement)),
		tellings: tellingsByRecord(atlas, followed)
	};
}

/** What the accounts of the voice's own say of one event. */
type OwnTelling = Pick<ChronologyEvent, 'from' | 'to' | 'precision' | 'places'>;

/** When and where the accounts of the voice's own have events happen; the first question has it. */
function ownTellings(
	questions: readonly Question[],
	followed: ReadonlyMap<string, Telling>
): Map<string, Partial<OwnTelling>> {
	const own = new Map<string, Partial<OwnTelling>>();
	const add = (event: string, said: Partial<OwnTelling>) =>
		own.set(event, { ...said, ...own.get(event) });
	for (const { id, accounts } of questions) {
		const telling = followed.get(id);
		if (telling?.by !== 'voice') continue;
		const says = accounts.find((one) => one.id === telling.account)?.says;
		for (const { event, ...time } of says?.at ?? []) add(event, time);
		for (const { event, places } of says?.where ?? []) add(event, { places });
	}
	return own;
}

function asTold(
	events: ChronologyEvent[],
	own: ReadonlyMap<string, Partial<OwnTelling>>
): ChronologyEvent[] {
	return events
		.map((event) => ({ ...event, ...own.get(event.id) }))
		.toSorted((a, b) => a.from - b.from || a.id.localeCompare(b.id));
}

function tellingsByRecord(
	atlas: CompiledAtlas,
	followed: ReadonlyMap<string, Telling>
): Map<string, Telling[]> {
	const byKey = new Map([...followed.values()].map((telling) => [keyOf(telling), telling]));
	const tellings = new Map<string, Telling[]>();
	const add = (record: string, telling: Telling | undefined) => {
		const own = tellings.get(record) ?? [];
		if (telling && !own.includes(telling)) tellings.set(record, [...own, telling]);
	};
	for (const { id, events } of atlas.questions) {
		for (const event of events) add(event, followed.get(id));
	}
	const { events, movements, holdings, signals, extents } = atlas;
	for (const { id, account } of [...events, ...movements, ...holdings, ...signals, ...extents]) {
		if (id !== undefined && account !== undefined) add(id, byKey.get(account));
	}
	return tellings;
}
