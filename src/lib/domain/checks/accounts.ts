import { accountKey, type ToldRecord } from '../accounts';
import type { AtlasWithBasemap } from '../atlas';
import type { Fault } from '../errors';
import type { TableFile } from '../files';
import type { Account, Question } from '../schema/question';
import { eventsToldOf } from './eventsToldOf';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

const FILE = 'questions.json';
/** The tables whose records an account may tell or deny. */
const TOLD: readonly TableFile[] = [
	...(['chronology.json', 'movements.json', 'control.json'] as const),
	...(['signals.json', 'extents.geojson'] as const)
];

/**
 * Faults of accounts: records that follow no account there is, ids used twice in a question, accounts
 * that date events of another question, deny what is not there or what they tell themselves, a best
 * estimate that follows no account or one that denies. Nothing is said of what points to tables without `ids`.
 */
export function checkAccounts(atlas: AtlasWithBasemap, ids: Ids): Fault[] {
	const told = toldRecords(atlas);
	return [
		...told.flatMap(([file, record]) => unknownAccount(file, record, atlas.questions, ids)),
		...atlas.questions.flatMap(ownIds),
		...atlas.questions.flatMap((question) =>
			question.accounts.flatMap((account, row) => {
				const path = `${question.id}.accounts[${row}].says`;
				return [
					...eventsToldOf(question, account, path),
					...denials(accountKey(question, account), { account, path, told, ids }),
					...bestDenies(question, account, path)
				];
			})
		)
	];
}

type Told = readonly [file: TableFile, record: ToldRecord & { place?: unknown }];

function toldRecords(atlas: AtlasWithBasemap): Told[] {
	const of = (file: TableFile, records: readonly Told[1][]) =>
		records.map((record): Told => [file, record]);
	return [
		...of('chronology.json', atlas.events),
		...of('movements.json', atlas.movements),
		...of('control.json', atlas.holdings),
		...of('signals.json', atlas.signals),
		...of('extents.geojson', atlas.extents)
	];
}

function unknownAccount(
	file: TableFile,
	{ id = '', account }: ToldRecord,
	questions: readonly Question[],
	ids: Ids
): Fault[] {
	const known = ids.get(FILE);
	if (account === undefined || !known) return [];
	const [questionId = ''] = account.split('/');
	const question = questions.find((one) => one.id === questionId);
	// A question that its schema refused may well have the account.
	if (!question && known.has(questionId)) return [];
	if (question?.accounts.some((one) => accountKey(question, one) === account)) return [];
	const message = `no such account in ${FILE}: correct it, or add the account`;
	return [{ file, path: `${id}.account`, value: account, message }];
}

function ownIds({ id, accounts, best }: Question): Fault[] {
	const ids = accounts.map((account) => account.id);
	const twice = ids.flatMap((own, row) => (ids.indexOf(own) === row ? [] : [{ own, row }]));
	return [
		...twice.map(({ own, row }) => ({
			...{ file: FILE, path: `${id}.accounts[${row}].id`, value: own },
			message: 'another account of this question has this id: choose another'
		})),
		...(best === null || ids.includes(best)
			? []
			: [
					{
						...{ file: FILE, path: `${id}.best`, value: best },
						message: 'no account of this question has this id: correct it, or write null'
					}
				])
	];
}

function denials(
	key: string,
	{ account, path, told, ids }: { account: Account; path: string; told: readonly Told[]; ids: Ids }
): Fault[] {
	return account.says.replaces.flatMap((id, row) => {
		const fault = (message: string): Fault => ({
			...{ file: FILE, path: `${path}.replaces[${row}]`, value: id, message }
		});
		const tables = TOLD.filter((table) => ids.get(table)?.has(id) !== false);
		if (tables.length === 0) {
			return [fault('no movement, holding, signal, extent or event has this id: correct it')];
		}
		const known = TOLD.filter((table) => ids.get(table)?.has(id) === true);
		if (known.length > 1) return [fault(`${known.join(' and ')} have this id: change one of them`)];
		const isOwn = told.some(([, record]) => record.id === id && record.account === key);
		return isOwn ? [fault('the account denies what only it tells: take it out of one')] : [];
	});
}

function bestDenies({ best }: Question, { id, says }: Account, path: string): Fault[] {
	if (id !== best || says.replaces.length === 0) return [];
	const message =
		'the best estimate follows this account, and tells this all the same: give the record the account that tells it';
	return [{ file: FILE, path: `${path}.replaces`, value: says.replaces, message }];
}
