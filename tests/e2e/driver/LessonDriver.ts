import { expect, type Locator, type Page } from '@playwright/test';
import type { CompiledLesson } from '../../../src/lib/domain/compiledItinerary';
import { wordsOf, type Language, type MessageKey, type Words } from '../words';
import { slugOf } from './TourDriver';

/** One window of a lesson as a teacher or a class sees it, in one language. */
export class LessonWindow {
	readonly page: Page;
	readonly words: Words;
	readonly #language: Language;

	constructor(page: Page, language: Language = 'en') {
		this.page = page;
		this.#language = language;
		this.words = wordsOf(language);
	}

	/** A lesson, whole. */
	async lesson(id: string): Promise<CompiledLesson> {
		const response = await this.page.request.get(`/data/itinerary/${slugOf(id)}.json`);
		return (await response.json()) as CompiledLesson;
	}

	/** The address of one of the pages of a lesson. */
	pathTo(id: string, page: '' | '/teacher' | '/text' | '/worksheet' | '/answers'): string {
		return `${this.#language === 'ru' ? '/ru' : ''}/lesson/${slugOf(id)}${page}`;
	}

	/** Opens the projector and waits until it answers. */
	async openProjector(id: string): Promise<void> {
		await this.page.goto(this.pathTo(id, ''));
		await this.projectorAnswers();
	}

	async projectorAnswers(): Promise<void> {
		await expect(this.page.locator('main[data-joined]')).toBeVisible();
	}

	/** Opens the cue sheet and waits until it answers. */
	async openTeacher(id: string): Promise<void> {
		await this.page.goto(this.pathTo(id, '/teacher'));
		await this.teacherAnswers();
	}

	async teacherAnswers(): Promise<void> {
		await expect(this.page.locator('[data-joined]')).toBeVisible();
	}

	/** Waits until the map is drawn. */
	async isDrawn(): Promise<void> {
		const forces = this.page.getByRole('list', { name: this.words.forces_on_map });
		await expect(forces).toBeAttached({ timeout: 60_000 });
	}

	/** The words of the lesson on the projector. */
	get panel(): Locator {
		return this.page.getByRole('region', { name: this.words.lesson_panel, exact: true });
	}

	/** Where on the projector, or on the sheet that speaks of it, one is. */
	get heading(): Locator {
		return this.panel.getByRole('heading', { level: 1 });
	}

	/** What the sheet says is on the projector. */
	get now(): Locator {
		return this.page.getByRole('region', { name: this.words.lesson_now, exact: true });
	}

	/** The cue that the sheet marks among all. */
	get currentCue(): Locator {
		return this.page
			.getByRole('navigation', { name: this.words.lesson_steps })
			.locator('[aria-current]');
	}

	button(key: MessageKey): Locator {
		return this.page.getByRole('button', { name: this.words[key] });
	}

	/** Presses a key of a keyboard or a clicker, so many times as fast as it goes. */
	async press(key: string, times = 1): Promise<void> {
		for (let count = 0; count < times; count += 1) await this.page.keyboard.press(key);
	}
}
