import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import type { CompiledAtlas } from '../../src/lib/domain/compiled';

const BUILD = new URL('../../build/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, BUILD), 'utf8');
/** Every page, by its file: `ru/place/smolny.html`. */
const pages = new Map(
	readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replaceAll('\\', '/'))
		.map((file) => [file, read(file)] as const)
);

const first = (html: string, expression: RegExp) => expression.exec(html)?.[1];
const all = (html: string, expression: RegExp) =>
	[...html.matchAll(expression)].map(([, found = '']) => found.replaceAll('&amp;', '&'));

function recordFiles(): string[] {
	const atlas = JSON.parse(read('data/atlas.json')) as CompiledAtlas;
	const kinds = [
		['event', atlas.events],
		['place', atlas.places],
		['person', atlas.people],
		['force', atlas.forces]
	] as const;
	return kinds.flatMap(([kind, records]) =>
		records.flatMap(({ id }) => [`${kind}/${id}.html`, `ru/${kind}/${id}.html`])
	);
}

/** The file that answers an address of our own, or nothing. */
function fileOf(path: string): string | undefined {
	const name = path.replace(/^\//, '');
	return [name === '' ? 'index.html' : `${name}.html`, name].find(
		(file) => file !== '' && (pages.has(file) || existsSync(new URL(file, BUILD)))
	);
}

/** Says what is not there or not on this device, stands in frames or kiosks, or is the teacher's. */
const FOR_FEW = /^(ru\/)?(404|offline|embed|kiosk|lesson\/[^/]+\/teacher)\.html$/;

const Named = { '@type': v.string(), '@id': v.string(), name: v.pipe(v.string(), v.nonEmpty()) };
const Geo = v.object({ latitude: v.number(), longitude: v.number() });
const PlaceNode = v.object({ ...Named, geo: Geo });
const SUBJECTS = {
	event: v.object({
		...Named,
		'@type': v.literal('Event'),
		startDate: v.pipe(v.string(), v.regex(/^19\d\d-\d\d-\d\d(T\d\d:\d\d)?$/)),
		disambiguatingDescription: v.pipe(v.string(), v.nonEmpty()),
		location: v.pipe(v.array(PlaceNode), v.nonEmpty())
	}),
	place: PlaceNode,
	person: v.object({ ...Named, '@type': v.literal('Person') }),
	force: v.object({ ...Named, '@type': v.picklist(['Organization', 'Vehicle']) })
};
const Crumbs = v.object({
	'@type': v.literal('BreadcrumbList'),
	itemListElement: v.pipe(
		v.array(v.object({ position: v.number(), name: v.string() })),
		v.minLength(3)
	)
});

test.describe('the files of the site', () => {
	test('every record has its page in both languages', () => {
		const wanted = recordFiles();
		expect(wanted.length).toBeGreaterThan(1600);
		expect(wanted.filter((file) => !pages.has(file))).toEqual([]);
	});

	test('no two pages have one title, and each describes itself', () => {
		const untitled = [...pages].filter(([, html]) => !first(html, /<title>([^<]+)<\/title>/));
		expect(untitled.map(([file]) => file)).toEqual([]);
		const byTitle = new Map<string | undefined, string[]>();
		for (const [file, html] of pages) {
			const title = first(html, /<title>([^<]+)<\/title>/);
			byTitle.set(title, [...(byTitle.get(title) ?? []), file]);
		}
		const shared = [...byTitle].filter(([, files]) => files.length > 1);
		expect(shared).toEqual([]);
		const mute = recordFiles().filter(
			(file) => !first(pages.get(file) ?? '', /<meta name="description" content="([^"]+)"/)
		);
		expect(mute).toEqual([]);
	});

	test('every record’s page names itself and its counterpart', () => {
		const wrong = recordFiles().filter((file) => {
			const html = pages.get(file) ?? '';
			const path = `/${file.replace(/\.html$/, '')}`;
			const [en, ru] = [path.replace(/^\/ru\//, '/'), `/ru${path.replace(/^\/ru\//, '/')}`];
			const canonical = first(html, /<link rel="canonical" href="([^"]+)"/) ?? '';
			const inLanguage = (language: string) =>
				first(html, new RegExp(`hreflang="${language}" href="([^"]+)"`)) ?? '';
			return !(
				canonical.endsWith(path) &&
				inLanguage('en').endsWith(en) &&
				inLanguage('ru').endsWith(ru)
			);
		});
		expect(wrong).toEqual([]);
	});

	test('what pages say to machines can be read, and says what it must', () => {
		const faults = recordFiles().flatMap((file) => {
			const kind = file.replace(/^ru\//, '').split('/')[0] as keyof typeof SUBJECTS;
			const text = first(
				pages.get(file) ?? '',
				/<script type="application\/ld\+json">([^<]+)<\/script>/
			);
			const { '@graph': graph = [] } = JSON.parse(text ?? '{}') as { '@graph'?: unknown[] };
			const schema = v.strictTuple([SUBJECTS[kind], Crumbs]);
			const { issues = [] } = v.safeParse(schema, graph);
			return issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
		});
		expect(faults).toEqual([]);
	});

	test('every link within the site leads to a page, and to a mark upon it', () => {
		const idsOf = new Map<string, Set<string>>();
		const dead = new Set<string>();
		for (const [file, html] of pages) {
			for (const href of all(html, /<a [^>]*href="([/#][^"]*)"/g)) {
				const [path = '', mark] = href.replace(/\?[^#]*/, '').split('#');
				const target = path === '' ? file : fileOf(path);
				if (target === undefined) dead.add(`${file}: ${href}`);
				if (target === undefined || !mark) continue;
				const ids = idsOf.get(target) ?? new Set(all(pages.get(target) ?? '', / id="([^"]+)"/g));
				idsOf.set(target, ids);
				if (!ids.has(mark)) dead.add(`${file}: ${href}`);
			}
		}
		expect([...dead]).toEqual([]);
	});

	test('the sitemap lists every page that may be found', () => {
		const listed = all(read('sitemap.xml'), /<loc>([^<]+)<\/loc>/g).map((url) =>
			fileOf(new URL(url, 'http://localhost').pathname)
		);
		const hidden = [...pages].filter(([, html]) =>
			html.includes('name="robots" content="noindex"')
		);
		const isForFew = (file: string) => FOR_FEW.test(file);
		expect(hidden.map(([file]) => file).toSorted()).toEqual(
			[...pages.keys()].filter(isForFew).toSorted()
		);
		const expected = [...pages.keys()].filter((file) => !hidden.some(([other]) => other === file));
		expect(listed.toSorted()).toEqual(expected.toSorted());
	});

	test('every page names the styles of all that is written in it', () => {
		// By the class that Svelte gives the elements of a component which has styles of its own.
		const scope = /svelte-[\da-z]+/g;
		const sheets = readdirSync(new URL('_app/immutable/assets/', BUILD))
			.filter((file) => file.endsWith('.css'))
			.map((file) => [file, new Set(read(`_app/immutable/assets/${file}`).match(scope))] as const);
		const styled = new Set(sheets.flatMap(([, scopes]) => [...scopes]));
		expect(styled.size).toBeGreaterThan(100);
		const bare = [...pages].flatMap(([file, html]) => {
			const named = new Set(all(html, /<link[^>]* href="[^"]*\/([^/"]+\.css)"/g));
			const reached = new Set(
				sheets.flatMap(([sheet, scopes]) => (named.has(sheet) ? [...scopes] : []))
			);
			const written = new Set(
				all(html, /class="([^"]*)"/g).flatMap((names) => names.match(scope) ?? [])
			);
			const missing = [...written].filter((one) => styled.has(one) && !reached.has(one));
			return missing.length === 0 ? [] : [`${file}: ${missing.join(' ')}`];
		});
		expect(bare).toEqual([]);
	});

	test('pages of records need no script', () => {
		const scripted = recordFiles().filter((file) =>
			/<script(?! type="application\/ld\+json")/.test(pages.get(file) ?? '')
		);
		expect(scripted).toEqual([]);
	});
});
