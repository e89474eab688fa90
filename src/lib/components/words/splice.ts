/** A piece of a sentence: plain text, or a name; that of a place or force leads to its record. */
export type SentencePart =
	| string
	| ({
			text: string;
			/** A Russian name in the spelling of 1917. */
			isPeriod?: boolean;
	  } & ({ kind: 'place' | 'force'; id: string } | { kind: 'line' }));

const OPEN = '\u0002';
const CLOSE = '\u0003';

/**
 * Writes a sentence whose message takes plain texts, and puts names that are links back into it:
 * `write` is given a stand-in for every name, and may place it wherever its language wants.
 * @example
 * splice((hold) => `From ${hold(smolny)} to ${hold(palace)}`) // ['From ', smolny, ' to ', palace]
 */
export function splice(write: (hold: (part: SentencePart) => string) => string): SentencePart[] {
	const held: SentencePart[] = [];
	const text = write((part) => `${OPEN}${held.push(part) - 1}${CLOSE}`);
	return text.split(OPEN).flatMap((piece, number): SentencePart[] => {
		if (number === 0) return piece === '' ? [] : [piece];
		const [row = '', rest = ''] = piece.split(CLOSE);
		const part = held[Number(row)];
		return [...(part === undefined ? [] : [part]), ...(rest === '' ? [] : [rest])];
	});
}

/** The sentence as plain text. */
export function plainText(parts: readonly SentencePart[]): string {
	return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
