import { expect, it } from 'vitest';
import { NO_HEALS } from './heal';
import { printHeartbeat } from './heartbeat';

it('is told as JSON in one line, with the names that a supervisor reads', () => {
	const text = printHeartbeat({
		...{ version: '1', data: '0.1.0+abc', frames: 12, at: 12_345.6, state: 'resting' },
		...{ healthy: true, heals: { ...NO_HEALS, rebuilt: 2 }, sessions: 3 }
	});
	expect(text).not.toContain('\n');
	expect(JSON.parse(text)).toEqual({
		...{ version: '1', data: '0.1.0+abc', frames: 12, at: 12_346, state: 'resting' },
		...{ healthy: true, heals: { restored: 0, rebuilt: 2, reloaded: 0 }, sessions: 3 }
	});
});
