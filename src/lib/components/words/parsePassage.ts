/** One step of the way to a passage: `{ part: 'chapter', number: '4' }`. */
export interface PassageStep {
	part: 'volume' | 'chapter' | 'appendix' | 'illustration' | 'page' | 'section';
	number: string;
}

const PARTS = {
	v: 'volume',
	ch: 'chapter',
	app: 'appendix',
	ill: 'illustration',
	p: 'page'
} as const;
const STEP = /^(v|ch|app|ill\.?|p\.?)\s*(\d[\d–-]*)/;

/**
 * Reads the passage of a citation as written in geodata, `v3ch41` or `ill.52`. A text in another
 * form is the name of a section.
 */
export function parsePassage(passage: string): PassageStep[] {
	const steps: PassageStep[] = [];
	let rest = passage;
	for (let found = STEP.exec(rest); found; found = STEP.exec(rest)) {
		const [whole, sign = '', number = ''] = found;
		steps.push({ part: PARTS[sign.replace('.', '') as keyof typeof PARTS], number });
		rest = rest.slice(whole.length);
	}
	return rest === '' ? steps : [{ part: 'section', number: passage }];
}
