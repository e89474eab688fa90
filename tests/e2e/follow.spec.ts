import { expect, test } from './fixtures';

const AURORA = 'Cruiser Aurora';
/** Her road bends, and positions on the screen are whole pixels. */
const FEW_PIXELS = 4;

test.describe('following', () => {
	test('keeps the camera with the Aurora while she steams up the Neva, until Escape', async ({
		explorer
	}) => {
		await explorer.open('t=25-03:00&at=30.2870,59.9320,14.0');
		await explorer.isDrawn();
		await explorer.moving(AURORA).click();
		await expect(explorer.cardTitle).toHaveText(AURORA);
		await explorer.follow(AURORA);
		await explorer.addressSays('follow', 'aurora');
		await explorer.isFollowing(AURORA);

		const before = await explorer.lookedAt();
		await explorer.chooseSpeed(5);
		await explorer.play();
		await explorer.isPast('25 03:10');
		expect(await explorer.offCentre(AURORA)).toBeLessThanOrEqual(FEW_PIXELS);
		await explorer.isPast('25 03:20');
		expect(await explorer.offCentre(AURORA)).toBeLessThanOrEqual(FEW_PIXELS);
		expect(await explorer.lookedAt()).not.toEqual(before);

		await explorer.page.keyboard.press('Escape');
		await explorer.isFollowing(undefined);
		await expect(explorer.cardTitle).toHaveText(AURORA);
		await explorer.addressSays('follow', null);
	});

	test('ends when the visitor takes hold of the map', async ({ explorer }) => {
		await explorer.open('t=25-03:00&follow=aurora');
		await explorer.isDrawn();
		await explorer.isFollowing(AURORA);
		await explorer.dragMap(-90, 60);
		await explorer.isFollowing(undefined);
	});

	test('takes whoever finds Lenin along with him to Smolny', async ({ explorer }) => {
		await explorer.open('t=24-22:30');
		await explorer.isDrawn();
		await explorer.find('Lenin');
		await explorer.found('V. I. Lenin').click();
		await explorer.cardSays('Ride in an empty tram', 'Lenin and Eino Rakhia');
		await explorer.follow('V. I. Lenin');
		await explorer.addressSays('follow', 'person:lenin');
		await explorer.seek('24 23:49');
		const [lng, lat] = await explorer.lookedAt();
		expect(lng).toBeCloseTo(30.396, 2);
		expect(lat).toBeCloseTo(59.946, 2);
	});
});
