import { expect, test } from './fixtures';

test.describe('time', () => {
	test('the clock tells the hour in both calendars', async ({ explorer }) => {
		await explorer.open('t=25-21:40');
		expect(await explorer.clock()).toEqual({
			...{ time: '21:40', oldStyle: 'Wednesday 25 October', newStyle: '7 Nov, New Style' }
		});
	});

	test('a drag of the ribbon changes the clock and the chronicle', async ({ explorer }) => {
		await explorer.open('t=24-05:30');
		await expect(explorer.row('Cadets wreck the Bolshevik presses')).toHaveAttribute(
			'aria-current',
			'time'
		);
		await explorer.dragTo(1);
		await explorer.isAt('26 12:00');
		await expect(explorer.row('Cadets wreck the Bolshevik presses')).not.toHaveAttribute(
			'aria-current',
			'time'
		);
		await explorer.dragTo(0);
		await explorer.isAt('24 00:00');
	});

	test('a time typed is gone to, and what cannot be read is said', async ({ explorer }) => {
		await explorer.open();
		await explorer.seek('25 02:00');
		await expect(explorer.row('Nikolaevsky Station taken')).toHaveAttribute('aria-current', 'time');
		await explorer.typeTime('in the evening');
		await expect(explorer.alert).toHaveText(explorer.word('type_time_malformed'));
		await explorer.isAt('25 02:00');
	});

	test('playing moves the clock, pausing stops it', async ({ explorer, page }) => {
		await explorer.open('t=24-12:00');
		await explorer.chooseSpeed(30);
		await explorer.play();
		await expect.poll(async () => (await explorer.clock()).time).toMatch(/^1[3-9]:/);
		await explorer.pause();
		const { time } = await explorer.clock();
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					let frames = 30;
					const next = () => (frames-- > 0 ? requestAnimationFrame(next) : resolve());
					next();
				})
		);
		expect((await explorer.clock()).time).toBe(time);
	});

	test('any touch pauses, and one press resumes', async ({ explorer }) => {
		await explorer.open('t=24-12:00');
		await explorer.play();
		await explorer.isPlaying(true);
		await explorer.selectEvent('Cadets wreck the Bolshevik presses');
		await explorer.isPlaying(false);
		await explorer.play();
		await explorer.isPlaying(true);
	});

	test('playing stops at the end of the story', async ({ explorer }) => {
		await explorer.open('t=26-11:50');
		await explorer.chooseSpeed(30);
		await explorer.play();
		await explorer.isPlaying(false);
		await explorer.isAt('26 12:00');
	});

	test('steps go by the full hour and from event to event', async ({ explorer }) => {
		await explorer.open('t=25-21:40');
		await explorer.step('hour_on');
		await explorer.isAt('25 22:00');
		await explorer.step('hour_back');
		await explorer.isAt('25 21:00');
		await explorer.step('event_on');
		await explorer.isAt('25 21:30');
		await explorer.step('event_on');
		await explorer.isAt('25 21:40');
		await explorer.step('event_back');
		await explorer.isAt('25 21:30');
	});

	test('it grows dark and light by the sun of those days', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		await expect(page.locator('html')).toHaveAttribute('data-light', 'day');
		await explorer.seek('25 21:40');
		await expect(page.locator('html')).toHaveAttribute('data-light', 'night');
	});
});
