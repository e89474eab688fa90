import type { Lesson } from '../domain/schema/itinerary';
import type { Language } from '../time/format';
import type { LinkedNode } from './structuredData';

/** A lesson as schema.org describes what one learns from. */
export function learningResourceNode(
	{ title, summary, question, minutes, ages }: Lesson,
	url: string,
	language: Language
): LinkedNode {
	return {
		'@type': 'LearningResource',
		'@id': url,
		url,
		name: title[language],
		description: summary[language],
		teaches: question[language],
		learningResourceType: 'lesson plan',
		interactivityType: 'mixed',
		timeRequired: `PT${minutes}M`,
		typicalAgeRange: `${ages[0]}-${ages[1]}`,
		inLanguage: language,
		isAccessibleForFree: true,
		license: 'https://opendatacommons.org/licenses/odbl/1-0/'
	};
}
