import AxeBuilder from '@axe-core/playwright';
import type { CompiledLesson } from '../../src/lib/domain/compiledItinerary';
import { LessonWindow } from './driver/LessonDriver';
import { expect, test as base } from './fixtures';

const CROWDS = 'rising_or_coup_lesson';
const LESSONS = [CROWDS, 'who_stormed_the_palace', 'how_do_you_seize_a_city'];

interface Windows {
	projector: LessonWindow;
	/** Another window of the same browser. */
	teacher: LessonWindow;
	lesson: CompiledLesson;
}

const test = base.extend<Windows>({
	projector: async ({ page }, use) => {
		await use(new LessonWindow(page));
	},
	teacher: async ({ context }, use) => {
		await use(new LessonWindow(await context.newPage()));
	},
	lesson: async ({ projector }, use) => {
		await use(await projector.lesson(CROWDS));
	}
});

async function passesAxe({ page }: LessonWindow) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
}

/** The row of the step in which the class predicts. */
const predictionOf = ({ stops }: CompiledLesson) => stops.find(({ predict }) => predict)!;

test.describe('a lesson', () => {
	test('is taught in two windows that stay in step, whatever is pressed and reloaded', async ({
		projector,
		teacher,
		lesson
	}) => {
		test.setTimeout(180_000);
		const [first] = lesson.stops;
		await projector.openProjector(lesson.id);
		await teacher.openTeacher(lesson.id);
		await expect(teacher.page.getByText(teacher.words.lesson_link_open)).toBeVisible();
		await expect(projector.heading).toHaveText(lesson.title.en);
		await expect(projector.page.getByText(projector.words.lesson_no_such_step)).toHaveCount(0);

		// A clicker, keys and the sheet's button, as fast as they go.
		await projector.press('PageDown', 5);
		await teacher.press('PageUp', 3);
		await projector.press(' ');
		await teacher.press('ArrowLeft');
		await expect(projector.heading).toHaveText(first!.vote!.prompt.en);
		await expect(teacher.currentCue).toHaveText(teacher.words.cue_vote);

		const [option] = first!.vote!.options;
		await teacher.page.getByRole('spinbutton', { name: option!.text.en }).fill('12');
		const more = projector.words.lesson_vote_more.replace('{answer}', option!.text.en);
		await projector.page.getByRole('button', { name: more }).click();
		await expect(teacher.page.getByRole('spinbutton', { name: option!.text.en })).toHaveValue('13');

		// A document is told only once it is shown.
		const [document] = first!.documents!;
		await expect(projector.page.getByText(document!.text.en)).toHaveCount(0);
		await teacher.press('PageDown');
		await expect(projector.page.getByText(document!.text.en)).toBeVisible();

		await projector.press('b');
		await expect(teacher.button('lesson_black_off')).toBeVisible();
		await expect(projector.page.getByRole('heading', { name: document!.title.en })).toHaveCount(0);
		await teacher.press('PageDown');
		await expect(projector.page.getByText(document!.text.en)).toBeVisible();

		await projector.page.reload();
		await projector.projectorAnswers();
		await expect(projector.page.getByText(document!.text.en)).toBeVisible();
		await projector.press('PageUp');
		await teacher.page.reload();
		await teacher.teacherAnswers();
		await expect(teacher.currentCue).toHaveText(teacher.words.cue_vote);
		await expect(teacher.page.getByRole('spinbutton', { name: option!.text.en })).toHaveValue('13');

		await teacher.button('lesson_next_class').click();
		await teacher.button('lesson_next_class_yes').click();
		await expect(projector.heading).toHaveText(lesson.title.en);
		await projector.press('PageDown', 2);
		await expect(projector.page.getByRole('status', { name: option!.text.en })).toHaveText('0');
	});

	test('is opened at a step by its link, and names the step that is shown', async ({
		projector,
		lesson
	}) => {
		const [first, second] = lesson.stops;
		await projector.page.goto(`${projector.pathTo(lesson.id, '')}?stop=no_such_step`);
		await expect(projector.page.getByText(projector.words.lesson_no_such_step)).toBeVisible();
		await expect(projector.heading).toHaveText(lesson.title.en);
		await projector.page.goto(projector.pathTo(lesson.id, '/text'));
		await projector.page
			.locator(`article#${second!.id}`)
			.getByRole('link', { name: projector.words.lesson_show_step })
			.click();
		await projector.projectorAnswers();
		await expect(projector.heading).toHaveText(second!.title.en);
		await projector.press('PageUp');
		await expect(projector.page).toHaveURL(new RegExp(`\\?stop=${first!.id}$`));
	});

	test('hides what happened until it is shown, and sets it against what the class chose', async ({
		projector,
		lesson
	}) => {
		test.setTimeout(180_000);
		const { predict, title } = predictionOf(lesson);
		const after = predict!.after.en;
		await projector.openProjector(lesson.id);
		await projector.isDrawn();
		await passesAxe(projector);
		const heading = projector.page.getByRole('heading', { name: predict!.prompt.en });
		while (!(await heading.isVisible())) await projector.press('PageDown');
		await expect(projector.page.locator('main')).not.toContainText(after.slice(0, 40));

		// One of them by its place on the map, one by the list.
		const wrong = predict!.candidates.find((id) => !predict!.answer.includes(id))!;
		const names = new Map(lesson.places.map(({ id, name }) => [id, name.en]));
		const onList = (id: string) =>
			projector.page.getByRole('button', { name: names.get(id)!, exact: false });
		await onList(wrong).click();
		await projector.page.locator('.mark').first().click();
		await expect(onList(wrong)).toHaveAttribute('aria-pressed', 'true');
		await expect(onList(predict!.candidates[0]!)).toHaveAttribute('aria-pressed', 'true');
		await passesAxe(projector);
		await projector.press('PageDown');
		await expect(projector.heading).toHaveText(title.en);
		await projector.press('PageDown');
		await expect(projector.page.getByText(after)).toBeVisible();
		const outcomes = projector.page.getByRole('list', {
			name: projector.words.lesson_answer_list
		});
		await expect(outcomes).toContainText(projector.words.lesson_answer_wrong);
		await expect(outcomes.getByRole('listitem')).toHaveCount(predict!.answer.length + 1);

		// Every word of it can be read from the last row: three hundredths of the screen's height.
		const least = await projector.panel.evaluate((panel) => {
			const texts = [...panel.querySelectorAll('*')].filter((element) =>
				[...element.childNodes].some(({ nodeType, textContent }) => {
					return nodeType === Node.TEXT_NODE && textContent?.trim();
				})
			);
			return Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
		});
		expect(least).toBeGreaterThanOrEqual(768 * 0.03 - 0.01);
	});

	test('says so where windows cannot speak to each other, and is taught in one', async ({
		teacher,
		lesson
	}) => {
		await teacher.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
		await teacher.openTeacher(lesson.id);
		await expect(teacher.page.getByText(teacher.words.lesson_link_no_channel)).toBeVisible();
		await teacher.press('PageDown');
		await expect(teacher.currentCue).toHaveText(teacher.words.cue_step);
		await teacher.button('lesson_timer_start').click();
		await expect(teacher.page.getByText(/^0:0[1-9] of/).first()).toBeVisible();
		await teacher.page.reload();
		await teacher.teacherAnswers();
		await expect(teacher.currentCue).toHaveText(teacher.words.cue_step);
	});

	test('ignores a message that is none of ours, and says so', async ({ teacher, lesson }) => {
		await teacher.openTeacher(lesson.id);
		await teacher.page.evaluate((id) => {
			const channel = new BroadcastChannel(`petrograd-lesson:${id}`);
			channel.postMessage({ kind: 'command', given: 'everything' });
			channel.close();
		}, lesson.id);
		await expect(teacher.page.getByText(teacher.words.lesson_link_unread)).toBeVisible();
		await expect(teacher.currentCue).toHaveText(teacher.words.cue_opening);
	});

	for (const language of ['en', 'ru'] as const) {
		test(`passes axe on the sheet, as text and as it is printed, and fits a phone: ${language}`, async ({
			page,
			lesson
		}) => {
			const window = new LessonWindow(page, language);
			await page.setViewportSize({ width: 390, height: 844 });
			await window.openTeacher(lesson.id);
			await window.press('PageDown', 4);
			await passesAxe(window);
			for (const path of ['/text', '/worksheet', '/answers'] as const) {
				await page.goto(window.pathTo(lesson.id, path));
				await passesAxe(window);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(width).toBeLessThanOrEqual(390);
			}
		});
	}

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is found from the list and read as a page, answers and all', async ({
			projector,
			lesson
		}) => {
			const { page, words } = projector;
			await page.goto('/tour');
			await page.getByRole('link', { name: words.lessons, exact: true }).click();
			const article = page.getByRole('article').filter({ hasText: lesson.question.en });
			await article.getByRole('link', { name: words.lesson_read }).click();
			for (const { id, text, documents } of lesson.stops) {
				await expect(page.locator(`#${id}`)).toContainText(text.en);
				for (const document of documents ?? []) {
					await expect(page.locator(`#${id}`)).toContainText(document.text.en);
				}
			}
			const linked = await page.locator('script[type="application/ld+json"]').first().textContent();
			expect(linked).toContain('LearningResource');
		});
	});

	test('is handed out without its answers, on as many sheets each time it is printed', async ({
		projector
	}) => {
		const { page } = projector;
		for (const id of LESSONS) {
			const { stops } = await projector.lesson(id);
			const told = stops.flatMap(({ predict, teacher }) => [
				...(predict ? [predict.after] : []),
				...(teacher?.expect ?? []),
				...(teacher?.note ? [teacher.note] : [])
			]);
			for (const language of ['en', 'ru'] as const) {
				const window = new LessonWindow(page, language);
				const html = await (await page.request.get(window.pathTo(id, '/worksheet'))).text();
				const answers = await (await page.request.get(window.pathTo(id, '/answers'))).text();
				for (const words of told) {
					expect(html).not.toContain(words[language].slice(0, 30));
					expect(answers).toContain(words[language].slice(0, 30));
				}
			}
			await page.goto(projector.pathTo(id, '/worksheet'));
			const pages = async (format: 'A4' | 'Letter') => {
				const pdf = (await page.pdf({ format })).toString('latin1');
				return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
			};
			const [a4, again, letter] = [await pages('A4'), await pages('A4'), await pages('Letter')];
			expect(again).toBe(a4);
			expect(a4).toBeGreaterThanOrEqual(4);
			expect(a4).toBeLessThanOrEqual(8);
			expect(Math.abs(letter - a4)).toBeLessThanOrEqual(1);
		}
	});
});
