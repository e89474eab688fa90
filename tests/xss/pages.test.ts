// @vitest-environment node
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import type { Compilation } from '../../src/lib/compile/compileAtlas';
import { lessonSheet } from '../../src/lib/compile/lessonSheet';
import { tourPlan } from '../../src/lib/compile/tourPlan';
import AnswersPage from '../../src/lib/components/lesson/AnswersPage.svelte';
import LessonTextPage from '../../src/lib/components/lesson/LessonTextPage.svelte';
import WorksheetPage from '../../src/lib/components/lesson/WorksheetPage.svelte';
import EventPage from '../../src/lib/components/reading/EventPage.svelte';
import ForcePage from '../../src/lib/components/reading/ForcePage.svelte';
import IndexPage from '../../src/lib/components/reading/IndexPage.svelte';
import PersonPage from '../../src/lib/components/reading/PersonPage.svelte';
import PlacePage from '../../src/lib/components/reading/PlacePage.svelte';
import TourHandoutPage from '../../src/lib/components/tour/TourHandoutPage.svelte';
import TourTextPage from '../../src/lib/components/tour/TourTextPage.svelte';
import type { CompiledItinerary, CompiledLesson } from '../../src/lib/domain/compiledItinerary';
import { worksheetOf } from '../../src/lib/domain/worksheet';
import { moveStyles } from '../../src/lib/security/moveStyles';
import { smallCompilation } from '../fixtures/smallAtlas';
import { harmless, hostile, PORTIONS, readingOf } from './hostileAtlas';
import { PAYLOADS } from './payloads';

/** SvelteKit's own, at a site without a base. */
vi.mock('$app/paths', () => ({ resolve: (path: string) => path, asset: (path: string) => path }));

const ORIGIN = 'https://example.org';
const POLICY = `<meta http-equiv="content-security-policy" content="style-src 'self'">`;

/** A page as the build writes it. */
function written<P extends Record<string, unknown>>(page: Component<P>, props: P): string {
	const { head, body } = render(page as unknown as Component, { props });
	return moveStyles(`<head>${POLICY}${head}</head><body>${body}</body>`);
}

/** One page of each kind that is written at build, by its name. */
function pagesOf(compilation: Compilation): [string, string][] {
	const reading = readingOf(compilation);
	const { atlas } = reading;
	const { itineraries } = compilation;
	const isLesson = (one: CompiledItinerary): one is CompiledLesson => one.kind === 'lesson';
	const lessons = itineraries.filter(isLesson);
	const tours = itineraries.filter(({ kind }) => kind === 'tour');
	return [
		...atlas.events.map((event) => [event.id, written(EventPage, { event, reading })]),
		...atlas.places.map((place) => [place.id, written(PlacePage, { place, reading })]),
		...atlas.people.map((person) => [person.id, written(PersonPage, { person, reading })]),
		...atlas.forces.map((force) => [force.id, written(ForcePage, { force, reading })]),
		...(['place', 'person', 'force'] as const).map((kind) => [
			`list of ${kind}`,
			written(IndexPage, { kind, reading })
		]),
		...tours.flatMap((itinerary) => [
			['tour', written(TourTextPage, { itinerary, origin: ORIGIN })],
			[
				'handout',
				written(TourHandoutPage, {
					...{ itinerary, origin: ORIGIN },
					plan: tourPlan(compilation, itinerary, 'en')
				})
			]
		]),
		...lessons.flatMap((lesson) => {
			const { map, key } = lessonSheet(lesson, atlas, compilation);
			return [
				['lesson', written(LessonTextPage, { lesson, origin: ORIGIN })],
				['sheet', written(WorksheetPage, { sheet: worksheetOf(lesson), map, origin: ORIGIN })],
				['answers', written(AnswersPage, { lesson, map, answers: key, origin: ORIGIN })]
			];
		})
	] as [string, string][];
}

/** Whole comments and scripts, and tags with their attributes. */
const MARKUP =
	/<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<\/?[a-z][^\s/>]*(?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>|<[^a-z]/gi;

/** What a parser makes of a page, its texts and values left out; in no order, as names decide some. */
function structureOf(html: string): string[] {
	return [...html.matchAll(MARKUP)]
		.map(([found]) => (found.startsWith('<!--') ? '<!---->' : openingOf(found)))
		.toSorted();
}

/** A tag, or the opening one of a whole script, without what its attributes say. */
function openingOf(markup: string): string {
	const tag = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/.exec(markup)?.[0] ?? markup;
	return tag.replace(/\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
}

const SMALL = smallCompilation();

it('has five hundred strings to try', () => {
	expect(PAYLOADS.length).toBeGreaterThanOrEqual(500);
});

it('notices an element more', () => {
	const html = '<p title="a>b">x</p><script type="a">y</script>';
	expect(structureOf(`${html}<img src=x onerror=y>`)).not.toEqual(structureOf(html));
	expect(structureOf(html.replace('y', '</script><script type="a">'))).not.toEqual(
		structureOf(html)
	);
});

it('writes pages in which every text is text, whatever it says', () => {
	for (let portion = 0; portion < PORTIONS; portion += 1) {
		const wanted = pagesOf(harmless(SMALL, portion));
		expect(wanted.length).toBeGreaterThan(15);
		const pages = pagesOf(hostile(SMALL, portion));
		pages.forEach(([name, html], row) => {
			expect([name, structureOf(html)]).toEqual([name, structureOf(wanted[row]![1])]);
		});
		for (const [, html] of pages) {
			for (const [, script = ''] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
				expect(() => void JSON.parse(script)).not.toThrow();
			}
		}
	}
});
