import type { CompiledAtlas } from '../domain/compiled';
import type { Position } from '../geo/position';
import { atlasInVoice } from './atlasInVoice';
import { personAt } from './personAt';
import type { Scene } from './sceneAt';

/** Whom the camera may keep with. */
export interface Followed {
	kind: 'force' | 'person';
	id: string;
}

/**
 * Where whom one follows is in a scene; of a force on two ways at once, the first. `undefined`
 * where nothing tells of them, as of a force between two marches.
 */
export function whereaboutsAt(
	atlas: CompiledAtlas,
	{ forces, t, voice }: Scene,
	{ kind, id }: Followed
): Position | undefined {
	return kind === 'force'
		? forces.find(({ force }) => force === id)?.position
		: personAt(atlasInVoice(atlas, voice), id, t)?.position;
}
