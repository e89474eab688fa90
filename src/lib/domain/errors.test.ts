import { describe, expect, it } from 'vitest';
import { GeodataError, printFault } from './errors';

const fault = { file: 'forces.json', path: 'guards.name', value: 'x', message: 'write a name' };

describe('printFault', () => {
	it('names file, path, message and value', () => {
		expect(printFault(fault)).toBe('forces.json › guards.name: write a name (found "x")');
	});

	it('says “nothing” of what is not there', () => {
		expect(printFault({ ...fault, path: '', value: undefined })).toBe(
			'forces.json: write a name (found nothing)'
		);
	});

	it('cuts a long value', () => {
		expect(printFault({ ...fault, value: 'y'.repeat(500) }).length).toBeLessThan(150);
	});
});

describe('GeodataError', () => {
	it('lists every fault on a line of its own', () => {
		const error = new GeodataError([fault, { ...fault, path: 'cadets.name' }]);
		expect(error.message.split('\n')).toHaveLength(3);
		expect(error.faults).toHaveLength(2);
	});
});
