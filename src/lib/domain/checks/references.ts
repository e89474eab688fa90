import type { AtlasWithBasemap } from '../atlas';
import type { Fault } from '../errors';
import type { TableFile } from '../files';
import type { CitationReference } from '../schema/common';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A fault for every id that names no record of the table it should be in. Tables without `ids`
 * could not be read, and nothing is said about what points to them.
 */
export function checkReferences(atlas: AtlasWithBasemap, ids: Ids): Fault[] {
	const faults: Fault[] = [];
	const expect = (file: TableFile, path: string, target: TableFile, id: string | undefined) => {
		if (id === undefined || ids.get(target)?.has(id) !== false) return;
		const message = `no such id in ${target}: correct it, or add the record`;
		faults.push({ file, path, value: id, message });
	};
	const cited = (file: TableFile, path: string, references: readonly CitationReference[]) =>
		references.forEach(({ citation }, index) =>
			expect(file, `${path}.citations[${index}]`, 'citations.json', citation)
		);

	for (const place of atlas.places) cited('gazetteer.geojson', place.id, place.citations);
	for (const event of atlas.events) {
		const file = 'chronology.json';
		event.places.forEach((id, i) =>
			expect(file, `${event.id}.places[${i}]`, 'gazetteer.geojson', id)
		);
		event.people.forEach((id, i) => expect(file, `${event.id}.people[${i}]`, 'people.json', id));
		event.forces.forEach((id, i) => expect(file, `${event.id}.forces[${i}]`, 'forces.json', id));
		cited(file, event.id, event.citations);
	}
	atlas.holdings.forEach((holding) => {
		expect('control.json', `${holding.place}.place`, 'gazetteer.geojson', holding.place);
		cited('control.json', holding.place, holding.citations);
	});
	for (const { id, place, facing, citations } of atlas.blackouts) {
		expect('blackouts.json', `${id}.place`, 'gazetteer.geojson', place);
		expect('blackouts.json', `${id}.facing`, 'gazetteer.geojson', facing);
		cited('blackouts.json', id, citations);
	}
	for (const signal of atlas.signals) {
		const file = 'signals.json';
		expect(file, `${signal.id}.place`, 'gazetteer.geojson', signal.place);
		expect(file, `${signal.id}.toward`, 'gazetteer.geojson', signal.toward);
		expect(file, `${signal.id}.force`, 'forces.json', signal.force);
		expect(file, `${signal.id}.event`, 'chronology.json', signal.event);
		signal.reaches.forEach((id, i) =>
			expect(file, `${signal.id}.reaches[${i}]`, 'gazetteer.geojson', id)
		);
		cited(file, signal.id, signal.citations);
	}
	for (const force of atlas.forces) {
		expect('forces.json', `${force.id}.home`, 'gazetteer.geojson', force.home);
		expect('forces.json', `${force.id}.part_of`, 'forces.json', force.part_of);
		cited('forces.json', force.id, force.citations);
	}
	for (const movement of atlas.movements) {
		const file = 'movements.json';
		expect(file, `${movement.id}.force`, 'forces.json', movement.force);
		expect(file, `${movement.id}.event`, 'chronology.json', movement.event);
		movement.people.forEach((id, i) =>
			expect(file, `${movement.id}.people[${i}]`, 'people.json', id)
		);
		movement.via.forEach((item, i) => {
			if (item.kind === 'place') {
				expect(file, `${movement.id}.via[${i}]`, 'gazetteer.geojson', item.place);
			}
		});
		cited(file, movement.id, movement.citations);
	}
	for (const question of atlas.questions) {
		const file = 'questions.json';
		question.events.forEach((id, i) =>
			expect(file, `${question.id}.events[${i}]`, 'chronology.json', id)
		);
		question.accounts.forEach(({ citations, says }, i) => {
			const path = `${question.id}.accounts[${i}]`;
			cited(file, path, citations);
			expect(file, `${path}.says.place`, 'gazetteer.geojson', says.place);
			says.where.forEach(({ places }, row) =>
				places.forEach((id, at) =>
					expect(file, `${path}.says.where[${row}].places[${at}]`, 'gazetteer.geojson', id)
				)
			);
		});
	}
	for (const tramway of atlas.tramways) cited('tramways.json', tramway.id, tramway.citations);
	return faults;
}
