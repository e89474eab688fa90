import { compareShown } from './compareShown';
import { datedFeatures } from './datedFeatures';
import type { StartSubject, Subject } from './subject';

/** What the bench asks of a page that shows dated features. */
export interface ScalePage {
	/** Milliseconds from the start of navigation to the first complete picture, without making the atlas. */
	firstFrameMs: number;
	/** Shows an instant and resolves with the milliseconds to its picture. */
	scrubTo(t: number): Promise<number>;
	/** Plays for a second at so many story minutes a second; resolves with the number of frames. */
	play(from: number, minutesPerSecond: number): Promise<number>;
	/** Shows an instant; resolves with what is wrong with what is then shown. */
	check(t: number): Promise<string[]>;
}

declare global {
	interface Window {
		scale?: ScalePage;
	}
}

const SUBJECTS = {
	...import.meta.glob<StartSubject>('./subjects/*.ts', { import: 'start' }),
	...import.meta.glob<StartSubject>('../peers/*.mjs', { import: 'start' })
};
const FIRST_T = 600;
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

function scalePage(subject: Subject, check: ScalePage['check'], firstFrameMs: number): ScalePage {
	return {
		...{ firstFrameMs, check },
		async scrubTo(t) {
			await frame();
			const started = performance.now();
			subject.show(t);
			await subject.drawn();
			return performance.now() - started;
		},
		async play(from, minutesPerSecond) {
			const started = await frame();
			for (let frames = 1; ; frames += 1) {
				const seconds = ((await frame()) - started) / 1000;
				if (seconds >= 1) return frames;
				subject.show(from + seconds * minutesPerSecond);
			}
		}
	};
}

async function open(): Promise<ScalePage> {
	const asked = new URLSearchParams(location.search);
	const element = document.querySelector<HTMLElement>('#map');
	const name = asked.get('subject') ?? 'floor';
	const load = SUBJECTS[`./subjects/${name}.ts`] ?? SUBJECTS[`../peers/${name}.mjs`];
	if (!element || !load) throw new RangeError(`no such subject: ${name}`);
	const made = performance.now();
	const features = await datedFeatures(asked.get('size') ?? 'real');
	const making = performance.now() - made;
	const subject = await (await load())(element, features);
	subject.show(FIRST_T);
	await subject.drawn();
	const check = async (t: number) => {
		subject.show(t);
		await subject.drawn();
		return compareShown(await subject.shown(t), features, t);
	};
	return scalePage(subject, check, performance.now() - making);
}

window.scale = await open();
