import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

const PALACE = 'at=30.3,59.938,13.5';

test.describe('shots and lights', () => {
	test('playing over the shot of the Aurora brings its caption; dragging does not', async ({
		explorer
	}) => {
		await explorer.open(`t=25-21:39&${PALACE}`);
		await explorer.isDrawn();
		await explorer.seek('25 21:41');
		await expect(explorer.captions).toHaveText('');
		await explorer.seek('25 21:39');
		await explorer.play();
		await expect(explorer.captions).toContainText('Aurora fires a blank');
		await explorer.pause();
		// It does not stay up for ever.
		await expect(explorer.captions).not.toContainText('Aurora', { timeout: 15_000 });
	});

	test('a shot answers a touch with the card of its event, which says who heard it when', async ({
		explorer
	}) => {
		await explorer.open(`t=25-21:41&${PALACE}`);
		await explorer.isDrawn();
		await explorer.signal('Aurora fires a blank').focus();
		await explorer.page.keyboard.press('Enter');
		await expect(explorer.cardTitle).toHaveText('Aurora fires one blank round');
		await explorer.cardSays('Winter Palace: after 5 s', 'Smolny Institute: after 19 s');
		await explorer.addressSays('event', 'd25_aurora_shot');
	});

	test('nothing is there when nothing is fired', async ({ explorer }) => {
		await explorer.open(`t=24-12:00&${PALACE}`);
		await explorer.isDrawn();
		await expect(explorer.signals).toHaveCount(0);
		await explorer.seek('25 23:10');
		await expect(explorer.signals).toHaveCount(1);
	});

	test('sound is off until it is switched on', async ({ explorer }) => {
		await explorer.open(`t=25-21:38&${PALACE}`);
		await explorer.isDrawn();
		await expect(explorer.soundSwitch).toHaveAttribute('aria-pressed', 'false');
		await explorer.soundSwitch.click();
		await expect(explorer.soundSwitch).toHaveAttribute('aria-pressed', 'true');
		await explorer.play();
		await expect(explorer.captions).toContainText('Aurora fires a blank');
		await explorer.soundSwitch.click();
		await expect(explorer.soundSwitch).toHaveAttribute('aria-pressed', 'false');
	});

	test('passes axe with shots on the map and a caption up', async ({ explorer, page }) => {
		await explorer.open(`t=25-21:39&${PALACE}`, 'ru');
		await explorer.isDrawn();
		await explorer.play();
		await expect(explorer.captions).toContainText('«Аврора» стреляет холостым');
		await explorer.pause();
		const whole = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
		const { violations } = await whole.disableRules('target-size').analyze();
		expect(violations).toEqual([]);
		// Ships lie side by side where they lay: a position on a map is essential, and each of them is
		// found by its name, too (WCAG 2.5.8, exceptions). Everything else is large enough.
		const sizes = new AxeBuilder({ page })
			.withRules('target-size')
			.exclude('ul.targets:not(.signals)');
		expect((await sizes.analyze()).violations).toEqual([]);
	});
});
