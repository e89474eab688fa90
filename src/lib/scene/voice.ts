import { BEST_VOICE, type Voice as AuthoredVoice } from '../domain/schema/voice';

/** The reading the visitor has chosen: whose account is followed where accounts differ. */
export type Voice = Pick<AuthoredVoice, 'id' | 'prefers'>;

/** Our own judgement of every question. */
export const BEST_ESTIMATE: Voice = { id: BEST_VOICE, prefers: [] };
