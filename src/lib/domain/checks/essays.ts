import { printOldStyle } from '../../time/instant';
import { accountKey } from '../accounts';
import type { AtlasWithBasemap } from '../atlas';
import type { Fault } from '../errors';
import type { TableFile } from '../files';
import type { CitationReference } from '../schema/common';
import type { Essay, Evidence } from '../schema/essay';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

const FILE = 'essays.json';

/**
 * Faults of essays that one record cannot show: ids that name nothing, evidence for a reading that
 * is not weighed or at an hour that is not the event's, parts with the same id. Nothing is said of
 * what points to tables without `ids`, which could not be read.
 */
export function checkEssays(atlas: AtlasWithBasemap, ids: Ids): Fault[] {
	return atlas.essays.flatMap((essay) => [
		...unknownIds(essay, ids),
		...idsTwice(essay),
		...essay.evidence.flatMap((evidence, row) => {
			const path = `${essay.id}.evidence[${row}]`;
			return [
				...unknownReading(essay, evidence, path),
				...unknownAccount(evidence, path, atlas, ids),
				...notItsHour(evidence, path, atlas)
			];
		})
	]);
}

type Named = [path: string, target: TableFile, id: string | undefined];

function unknownIds(essay: Essay, ids: Ids): Fault[] {
	const { id, questions, sections, evidence, figures, unknown } = essay;
	const named: Named[] = [
		...questions.map((question, row): Named => [`questions[${row}]`, 'questions.json', question]),
		...evidence.flatMap((item, row): Named[] => [
			[`evidence[${row}].voice`, 'voices.json', item.voice],
			[`evidence[${row}].event`, 'chronology.json', item.event],
			[`evidence[${row}].movement`, 'movements.json', item.movement],
			[`evidence[${row}].place`, 'gazetteer.geojson', item.place]
		]),
		...[
			...sections.flatMap(({ paragraphs }, section) =>
				cited(`sections[${section}].paragraphs`, paragraphs)
			),
			...cited('evidence', evidence),
			...cited('figures', figures),
			...cited('unknown', unknown)
		]
	];
	return named
		.filter(([, target, value]) => value !== undefined && ids.get(target)?.has(value) === false)
		.map(([path, target, value]) => ({
			...{ file: FILE, path: `${id}.${path}`, value },
			message: `no such id in ${target}: correct it, or add the record`
		}));
}

function cited(
	path: string,
	items: readonly { citations: readonly CitationReference[] }[]
): Named[] {
	return items.flatMap(({ citations }, row) =>
		citations.map(({ citation }, at): Named => [
			`${path}[${row}].citations[${at}]`,
			'citations.json',
			citation
		])
	);
}

function idsTwice({ id, sections, evidence, readings }: Essay): Fault[] {
	const lists = { readings, sections, evidence };
	return Object.entries(lists).flatMap(([list, items]) => {
		const own = items.map((item) => item.id);
		return own.flatMap((one, row) =>
			own.indexOf(one) === row
				? []
				: [
						{
							...{ file: FILE, path: `${id}.${list}[${row}].id`, value: one },
							message: 'this id is used twice in the essay: choose another'
						}
					]
		);
	});
}

function unknownReading({ readings }: Essay, evidence: Evidence, path: string): Fault[] {
	if (readings.some(({ id }) => id === evidence.for)) return [];
	const message = `this essay weighs no such reading: write ${readings.map(({ id }) => id).join(' or ')}`;
	return [{ file: FILE, path: `${path}.for`, value: evidence.for, message }];
}

function unknownAccount(
	{ account }: Evidence,
	path: string,
	{ questions }: AtlasWithBasemap,
	ids: Ids
): Fault[] {
	const known = ids.get('questions.json');
	if (account === undefined || !known) return [];
	const id = account.slice(0, account.indexOf('/'));
	const question = questions.find((one) => one.id === id);
	// A question that its schema refused may well have the account.
	const isKnown = question
		? question.accounts.some((one) => accountKey(question, one) === account)
		: known.has(id);
	if (isKnown) return [];
	const message = 'no question has this account: correct it, or add the account';
	return [{ file: FILE, path: `${path}.account`, value: account, message }];
}

function notItsHour(evidence: Evidence, path: string, { events }: AtlasWithBasemap): Fault[] {
	const event = events.find(({ id }) => id === evidence.event);
	// Of an event whose hours are reversed that is told already.
	if (!event || event.to < event.from) return [];
	if (evidence.at >= event.from && evidence.at <= event.to) return [];
	const message = `the event is not at this hour: write one from ${printOldStyle(event.from)} to ${printOldStyle(event.to)}`;
	return [{ file: FILE, path: `${path}.at`, value: printOldStyle(evidence.at), message }];
}
