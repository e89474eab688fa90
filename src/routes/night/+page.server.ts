import { siteOrigin } from '../data/siteOrigin';
import type { PageServerLoad } from './$types';

/** Where the site will stand. */
export const load: PageServerLoad = () => ({ origin: siteOrigin() });
