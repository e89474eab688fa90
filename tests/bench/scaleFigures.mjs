/** What our map may cost beside an empty one, main thread and picture, at the smallest and largest. */
const BUDGETS = { real: { step: 1.25, scrub: 1.3 }, 100000: { step: 1.5, scrub: 1.3 } };

/** The figures of our own map that have a budget, of the rows of the tables. */
export function scaleFigures(rows) {
	return rows
		.filter(({ name, stepRatio }) => name === 'ours' && stepRatio !== undefined)
		.flatMap(({ size, stepMs, stepRatio, scrubMs, scrubRatio }) => [
			{
				...{ what: `main thread a step, no city below, ${size}`, value: stepRatio, unit: '×' },
				...{ budget: BUDGETS[size]?.step, peer: `${stepMs.toFixed(2)} ms` }
			},
			{
				...{ what: `scrub to picture, no city below, ${size}`, value: scrubRatio, unit: '×' },
				...{ budget: BUDGETS[size]?.scrub, peer: `${scrubMs.toFixed(0)} ms` }
			}
		]);
}

/** The figures of visitors who use one page after another. */
export function sessionFigures({ sessions, bytesPerSession, nodesGrown, listenersGrown }) {
	return [
		{
			...{ what: `heap a session, ${sessions} after the first 200`, value: bytesPerSession / 1000 },
			...{ unit: 'kB', budget: 1, peer: `${bytesPerSession.toFixed(0)} bytes` }
		},
		{
			...{ what: 'nodes more after all sessions', value: nodesGrown },
			...{ unit: 'nodes', budget: 0, peer: '' }
		},
		{
			...{ what: 'listeners more after all sessions', value: listenersGrown },
			...{ unit: 'listeners', budget: 0, peer: '' }
		}
	];
}
