import { chronicleData } from '$lib/components/reading/chronicleData';
import { pageLanguage } from '$lib/i18n/language';
import { READING } from '../data/reading';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => chronicleData(READING, pageLanguage());
