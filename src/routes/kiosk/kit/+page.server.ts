import { siteOrigin } from '../../data/siteOrigin';
import { KIT_FILES } from '../../kiosk-kit/kitFiles';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ files: KIT_FILES, origin: siteOrigin() });
