import type { Followed } from '../scene/whereaboutsAt';
import type { AtlasIndex } from './atlasIndex';

/** Whom the camera keeps with, if anyone. */
export class Following {
	#target = $state.raw<Followed | undefined>(undefined);

	get target(): Followed | undefined {
		return this.#target;
	}

	/** Takes on whom an address names; nobody where the atlas does not hold them. */
	restore(index: Pick<AtlasIndex, Followed['kind']>, target: Followed | undefined): void {
		this.#target = target && index[target.kind].has(target.id) ? target : undefined;
	}

	start(target: Followed): void {
		this.#target = target;
	}

	stop(): void {
		this.#target = undefined;
	}

	/** Whether it is this record that is followed. */
	isOn(kind: Followed['kind'], id: string): boolean {
		return this.#target?.kind === kind && this.#target.id === id;
	}

	toggle(target: Followed): void {
		if (this.isOn(target.kind, target.id)) this.stop();
		else this.start(target);
	}
}
