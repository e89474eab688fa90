import type { Stance } from '../../domain/schema/citation';
import type { Category, ChronologyEvent, Side } from '../../domain/schema/event';
import type { ForceKind } from '../../domain/schema/force';
import type { Holder, Holding } from '../../domain/schema/holding';
import { m } from '$lib/paraglide/messages';

const SIDES: Record<Side, () => string> = {
	mrc: m.side_mrc,
	government: m.side_government,
	neither: m.side_neither,
	both: m.side_both
};
const HOLDERS: Record<Holder, () => string> = {
	mrc: m.side_mrc,
	government: m.side_government,
	contested: m.holder_contested,
	neither: m.holder_neither
};
const STATES: Record<Holding['state'], () => string> = {
	held: m.state_held,
	sealed: m.state_sealed,
	besieged: m.state_besieged,
	cordon: m.state_cordon,
	barricaded: m.state_barricaded,
	encircled: m.state_encircled,
	lowered: m.state_lowered,
	raised: m.state_raised
};
const CATEGORIES: Record<Category, () => string> = {
	political: m.category_political,
	government: m.category_government,
	city_life: m.category_city_life,
	movement: m.category_movement,
	combat: m.category_combat,
	press: m.category_press,
	arrest: m.category_arrest,
	communication: m.category_communication,
	seizure: m.category_seizure,
	signal: m.category_signal
};
const STANCES: Record<Stance, () => string> = {
	western: m.stance_western,
	textbook: m.stance_textbook,
	reference: m.stance_reference,
	eyewitness: m.stance_eyewitness,
	soviet: m.stance_soviet,
	revisionist: m.stance_revisionist
};
const FORCE_KINDS: Record<ForceKind, () => string> = {
	staff: m.force_staff,
	soldiers: m.force_soldiers,
	artillery: m.force_artillery,
	sailors: m.force_sailors,
	delegation: m.force_delegation,
	red_guard: m.force_red_guard,
	mixed: m.force_mixed,
	armoured_cars: m.force_armoured_cars,
	ship: m.force_ship,
	cyclists: m.force_cyclists,
	cadets: m.force_cadets,
	women_battalion: m.force_women_battalion,
	cossacks: m.force_cossacks,
	officers: m.force_officers,
	person: m.force_person,
	car: m.force_car,
	procession: m.force_procession,
	prisoners: m.force_prisoners
};
const CONFIDENCES: Record<ChronologyEvent['confidence'], () => string> = {
	high: m.confidence_high,
	medium: m.confidence_medium,
	low: m.confidence_low
};

/** The names of things that are not in the geodata, in the language of the page. */
export const sideName = (side: Side): string => SIDES[side]();
export const holderName = (holder: Holder): string => HOLDERS[holder]();
export const stateName = (state: Holding['state']): string => STATES[state]();
export const categoryName = (category: Category): string => CATEGORIES[category]();
export const stanceName = (stance: Stance): string => STANCES[stance]();
export const forceKindName = (kind: ForceKind): string => FORCE_KINDS[kind]();
export const confidenceWords = (confidence: ChronologyEvent['confidence']): string =>
	CONFIDENCES[confidence]();
