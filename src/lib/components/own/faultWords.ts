import { m } from '$lib/paraglide/messages';
import type { FaultKind } from '../../import/FaultList';

/** What each fault of a visitor's file is, and what to do about it. */
export const FAULT_WORDS: Readonly<Record<FaultKind, () => string>> = {
	too_large: m.own_fault_too_large,
	not_json: m.own_fault_not_json,
	too_deep: m.own_fault_too_deep,
	dangerous_key: m.own_fault_dangerous_key,
	not_geojson: m.own_fault_not_geojson,
	other_crs: m.own_fault_other_crs,
	too_many_features: m.own_fault_too_many_features,
	too_many_vertices: m.own_fault_too_many_vertices,
	no_features: m.own_fault_no_features,
	not_feature: m.own_fault_not_feature,
	unknown_geometry: m.own_fault_unknown_geometry,
	not_list: m.own_fault_not_list,
	not_position: m.own_fault_not_position,
	not_finite: m.own_fault_not_finite,
	out_of_range: m.own_fault_out_of_range,
	short_line: m.own_fault_short_line,
	short_ring: m.own_fault_short_ring,
	open_ring: m.own_fault_open_ring,
	bad_properties: m.own_fault_bad_properties,
	bad_time: m.own_fault_bad_time,
	reversed_times: m.own_fault_reversed_times,
	too_slow: m.own_fault_too_slow,
	unreadable: m.own_fault_unreadable
};
