import { readdirSync, readFileSync } from 'node:fs';
import type { m } from '../../src/lib/paraglide/messages';

export type Language = 'en' | 'ru';

/** Keys of the messages: a test that names one which is gone does not compile. */
export type MessageKey = keyof typeof m;

/** The messages of one language, by their keys: names of controls as visitors read them. */
export type Words = Readonly<Record<MessageKey, string>>;

/** Reads the messages of a language. A key that is not there throws, so that no test waits for “undefined”. */
export function wordsOf(language: Language): Words {
	const folder = new URL('../../src/lib/i18n/messages/', import.meta.url);
	const files = readdirSync(folder).filter((name) => name.split('.').includes(language));
	const words = Object.assign(
		{},
		...files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object)
	) as Words;
	return new Proxy(words, {
		get(target, key) {
			const word = target[key as MessageKey] as string | undefined;
			if (word === undefined) throw new RangeError(`no message ${String(key)}`);
			return word;
		}
	});
}

/** A message as a pattern: whatever stands for its `{parameters}`. */
export function pattern(message: string): RegExp {
	const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^\\s*${parts.join('.+')}\\s*$`);
}
