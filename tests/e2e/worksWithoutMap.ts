import { expect } from '@playwright/test';
import type { Explorer } from './explorer';

/** What must go on without a map: the clock, the chronicle, the cards. */
export async function worksWithoutMap(explorer: Explorer) {
	await explorer.selectEvent('Aurora fires one blank round');
	await explorer.isAt('25 21:40');
	await expect(explorer.cardTitle).toHaveText('Aurora fires one blank round');
	await explorer.seek('26 02:00');
	await expect(explorer.row('Antonov-Ovseenko arrests the ministers')).toHaveAttribute(
		'aria-current',
		'time'
	);
}
