import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryCaches } from '../../../tests/fixtures/memoryCaches';
import { deployment, Network, PREFIX, siteOf, startOf } from '../../../tests/fixtures/memorySite';
import { activateSite, installSite } from './installSite';
import { keepSet } from './keeping';
import { MANIFEST } from './manifest';

async function firstVersion() {
	const caches = new MemoryCaches();
	const network = new Network(await deployment('one'));
	const site = siteOf('one', caches, network);
	await installSite(site);
	return { caches, network, site, isFirst: await activateSite(site) };
}

describe('installSite', () => {
	it('keeps the core, and the manifest last', async () => {
		const { caches, isFirst } = await firstVersion();
		const paths = caches.paths(`${PREFIX}one`);
		expect(isFirst).toBe(true);
		expect(paths).toContain('/ru');
		expect(paths).not.toContain('/tour/walk');
		expect(paths.at(-1)).toBe(MANIFEST);
	});

	it('fetches of a new version only what is not alike in the old one', async () => {
		const { caches, network } = await firstVersion();
		network.deployed = await deployment('two');
		network.asked.length = 0;
		await installSite(siteOf('two', caches, network));
		expect(network.asked.toSorted()).toEqual(
			['/', startOf('two'), '/offline', MANIFEST, '/ru', '/ru/offline'].toSorted()
		);
	});

	it('brings along what the visitor had asked to keep', async () => {
		const { caches, network, site } = await firstVersion();
		await keepSet(site, 'tour/walk');
		network.deployed = await deployment('two');
		const next = siteOf('two', caches, network);
		await installSite(next);
		expect(await (await next.current.copy('/tour/walk'))?.text()).toBe('two /tour/walk');
	});

	it('refuses a server whose list is of another build', async () => {
		const { caches, network } = await firstVersion();
		await expect(installSite(siteOf('two', caches, network))).rejects.toThrow('mismatch');
	});

	it('never counts a version of which a file is missing, damaged or from elsewhere', async () => {
		const harm = fc.constantFrom('missing', 'changed', 'cable');
		const core = fc.constantFrom('/', '/ru', '/offline', '/ru/offline');
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(core, { minLength: 1 }), harm, async (addresses, how) => {
				const { caches, network } = await firstVersion();
				network.deployed = await deployment('two');
				for (const address of addresses) {
					if (how === 'changed') network.deployed.answers.set(address, 'something else');
					if (how === 'missing') network.deployed.answers.delete(address);
				}
				const whole = network.deployed.answers;
				if (how === 'cable') {
					network.deployed = {
						version: 'two',
						answers: new Map([[MANIFEST, whole.get(MANIFEST)!]])
					};
				}
				const next = siteOf('two', caches, network);
				await expect(installSite(next)).rejects.toThrow();
				expect(await next.current.manifest()).toBeUndefined();
				expect(await (await siteOf('one', caches, network).current.copy('/'))?.text()).toBe(
					'one /'
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('goes on with what came before, once the missing file is there', async () => {
		const { caches, network } = await firstVersion();
		network.deployed = await deployment('two');
		network.deployed.answers.delete('/ru/offline');
		await expect(installSite(siteOf('two', caches, network))).rejects.toThrow();
		network.deployed = await deployment('two');
		network.asked.length = 0;
		await installSite(siteOf('two', caches, network));
		expect(network.asked).not.toContain('/');
	});

	it('leaves nothing behind where there is no room', async () => {
		const caches = new MemoryCaches();
		caches.troubles.quota = 30;
		const network = new Network(await deployment('one'));
		await expect(installSite(siteOf('one', caches, network))).rejects.toMatchObject({
			kind: 'storage'
		});
		expect(caches.names()).not.toContain(`${PREFIX}one`);
	});
});

describe('activateSite', () => {
	it('keeps the version before and deletes older ones, but nothing of another site', async () => {
		const { caches, network } = await firstVersion();
		await caches.open('another site');
		for (const version of ['two', 'three']) {
			network.deployed = await deployment(version);
			const site = siteOf(version, caches, network);
			await installSite(site);
			expect(await activateSite(site)).toBe(false);
		}
		expect(caches.names().toSorted()).toEqual(
			['another site', ...['notes', 'three', 'two'].map((name) => PREFIX + name)].toSorted()
		);
	});
});
