import type { FoundFaults } from '../import/FaultList';
import { ImportDesk, type DeskParts } from '../import/ImportDesk';
import type { OwnData } from './ownData.svelte';

/** How far the reading of a file has come. */
export type OwnFileState =
	| { kind: 'none' }
	| { kind: 'reading'; name: string }
	| ({ kind: 'refused'; name: string } & FoundFaults)
	| { kind: 'shown'; name: string };

/** A visitor's file on its way to the map: read beside the page, refused with all faults, or shown. */
export class OwnFileReader {
	readonly #data: OwnData;
	readonly #parts: DeskParts;
	#state = $state.raw<OwnFileState>({ kind: 'none' });
	#desk: ImportDesk | undefined;

	constructor(data: OwnData, parts: DeskParts) {
		this.#data = data;
		this.#parts = parts;
	}

	get state(): OwnFileState {
		return this.#state;
	}

	/** Reads a file in place of the one before, which leaves the map at once. */
	async take(file: File): Promise<void> {
		this.remove();
		const desk = new ImportDesk(this.#parts);
		this.#desk = desk;
		const { name } = file;
		this.#state = { kind: 'reading', name };
		const read = await desk.read(file);
		// Another file may have been chosen meanwhile.
		if (this.#desk !== desk) return;
		if ('summary' in read) {
			this.#data.show({ name, summary: read.summary, desk });
			this.#state = { kind: 'shown', name };
		} else this.#state = { kind: 'refused', name, ...read };
	}

	/** Takes the file off the map and forgets it. */
	remove(): void {
		this.#desk?.end();
		this.#desk = undefined;
		this.#data.show(undefined);
		this.#state = { kind: 'none' };
	}
}
