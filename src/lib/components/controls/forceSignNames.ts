import { m } from '$lib/paraglide/messages';
import type { ForceSign } from '../../style/legendForces';

/** What the signs of forces mean, in one plain sentence each. */
export const FORCE_SIGN_NAMES: Record<ForceSign, () => string> = {
	red_guard: m.sign_red_guard,
	soldiers: m.sign_soldiers,
	sailors: m.sign_sailors,
	cadets: m.sign_cadets,
	cossacks: m.sign_cossacks,
	women_battalion: m.sign_women_battalion,
	armoured_cars: m.sign_armoured_cars,
	cyclists: m.sign_cyclists,
	artillery: m.sign_artillery,
	staff: m.sign_staff,
	delegation: m.sign_delegation,
	procession: m.sign_procession,
	prisoners: m.sign_prisoners,
	person: m.sign_person,
	walk: m.sign_walk,
	car: m.sign_car,
	tram: m.sign_tram,
	train: m.sign_train,
	ship: m.sign_ship,
	berth: m.sign_berth
};
