import { pieceOf, summaryOf, toldFrom } from './answerFrom';
import type { Answer, Question } from './messages';
import type { OwnFile } from './ownFeature';
import { readOwnFile } from './readOwnFile';

/** Reads a visitor's file beside the page, and keeps it there: only what is asked for leaves it. */
const kept: { file: OwnFile } = { file: { features: [], vertices: 0, bbox: undefined } };

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	answer(data).then(tell, () =>
		tell({ kind: 'refused', faults: [{ kind: 'unreadable', path: '', value: '' }], isMore: false })
	);
});

function tell(found: Answer): void {
	const { from, to } = found.kind === 'read' ? found.summary.times : {};
	const transfer = from && to ? [from.buffer, to.buffer] : [];
	self.postMessage(found, { transfer });
}

async function answer(question: Question): Promise<Answer> {
	switch (question.kind) {
		case 'read': {
			const read = readOwnFile(await question.file.text());
			if (!('file' in read)) return { kind: 'refused', ...read };
			kept.file = read.file;
			return { kind: 'read', summary: summaryOf(read.file) };
		}
		case 'draw':
			return { kind: 'draw', piece: pieceOf(kept.file, question.rows) };
		case 'tell':
			return { kind: 'tell', told: toldFrom(kept.file, question.from, question.count) };
	}
}
