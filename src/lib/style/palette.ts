import type { Light } from '../domain/light';
import { mixColours } from './mixColours';

/** What takes on every shade between day and night. */
export interface GroundColours {
	paper: string;
	block: string;
	blockEdge: string;
	blockShadow: string;
	/** Of works' grounds and the built-up towns round the city. */
	hatch: string;
	street: string;
	streetCasing: string;
	water: string;
	waterline: string;
	bank: string;
	park: string;
	parkEdge: string;
	tree: string;
	parade: string;
	palace: string;
	publicBuilding: string;
	church: string;
	buildingEdge: string;
	railway: string;
	tramway: string;
	boundary: string;
}

/** What is read against the ground: it turns at once, half way through the twilight. */
export interface SignColours {
	ink: string;
	ink2: string;
	waterName: string;
	districtName: string;
	mrc: string;
	government: string;
	neither: string;
	/** The same as text on the map. */
	mrcText: string;
	governmentText: string;
	markCore: string;
	lamp: string;
	/** Muzzle flashes, tracers, beams and rings of sound. */
	fire: string;
	/** Round letters, each like the ground that it mostly stands on. */
	halo: string;
	streetHalo: string;
	waterHalo: string;
	blockHalo: string;
}

/** The colours of the map at one hour of light. Values and contrasts: the look specification. */
export interface Palette extends GroundColours, SignColours {
	/** Whether signs are those of the day or of the night. */
	id: Light;
	/** Which of the shades between day, 0, and night, 1. */
	darkness: number;
}

export const DAY: Palette = {
	id: 'day',
	darkness: 0,
	hatch: '#c79f78',
	tree: '#7f9a5c',
	tramway: '#8a6f5a',
	boundary: '#8a7458',
	lamp: '#f2c879',
	fire: '#b8500f',
	halo: '#f4ecdc',
	streetHalo: '#fbf6ea',
	waterHalo: '#bcd3d2',
	blockHalo: '#e6cdb0',
	paper: '#f4ecdc',
	ink: '#2b2420',
	ink2: '#5d5145',
	block: '#e6cdb0',
	blockEdge: '#b98f69',
	blockShadow: '#94694a',
	street: '#fbf6ea',
	streetCasing: '#c79f78',
	water: '#bcd3d2',
	waterline: '#5f8a8e',
	bank: '#4f7a7f',
	waterName: '#26555c',
	districtName: '#66543b',
	park: '#ccd7ae',
	parkEdge: '#9db07a',
	parade: '#efe2c2',
	palace: '#8c4a3c',
	publicBuilding: '#a8604f',
	church: '#6d3a33',
	buildingEdge: '#5e2f27',
	railway: '#4a4038',
	mrc: '#b3242c',
	government: '#1f4e79',
	neither: '#7a6f5d',
	mrcText: '#8f1820',
	governmentText: '#173d61',
	markCore: '#fffaf0'
};

export const NIGHT: Palette = {
	id: 'night',
	darkness: 1,
	hatch: '#383e52',
	tree: '#41543f',
	tramway: '#737b92',
	boundary: '#5d6580',
	lamp: '#f2c879',
	fire: '#f7d48c',
	halo: '#1d2230',
	streetHalo: '#2b3142',
	waterHalo: '#101725',
	blockHalo: '#292e3e',
	paper: '#1d2230',
	ink: '#f0e7d6',
	ink2: '#b9b2a6',
	block: '#292e3e',
	blockEdge: '#4a5168',
	blockShadow: '#0d111b',
	street: '#474e62',
	streetCasing: '#383e52',
	water: '#101725',
	waterline: '#44607c',
	bank: '#4e647c',
	waterName: '#8fb0c4',
	districtName: '#9aa2bc',
	park: '#243029',
	parkEdge: '#38473a',
	parade: '#343747',
	palace: '#8a5a50',
	publicBuilding: '#6b4a47',
	church: '#70504c',
	buildingEdge: '#4a5168',
	railway: '#5f6478',
	mrc: '#ff6b5e',
	government: '#7fb2e5',
	neither: '#b8aa8f',
	mrcText: '#ff9a90',
	governmentText: '#a9cdf2',
	markCore: '#191e2a'
};

/** The palette of each light. */
export const PALETTES: Readonly<Record<Light, Palette>> = { day: DAY, night: NIGHT };

const GROUND = [
	...(['paper', 'block', 'blockEdge', 'blockShadow', 'hatch', 'street', 'streetCasing'] as const),
	...(['water', 'waterline', 'bank', 'park', 'parkEdge', 'tree', 'parade'] as const),
	...(['palace', 'publicBuilding', 'church', 'buildingEdge'] as const),
	...(['railway', 'tramway', 'boundary'] as const)
] satisfies readonly (keyof GroundColours)[];

/**
 * The ground half way through the twilight: cooler than a mixture of day and night, which would be
 * grey as ash, with what is left of the light lying on the streets and the water.
 */
const DUSK: GroundColours = {
	paper: '#9c97a4',
	block: '#8b8290',
	blockEdge: '#6c6474',
	blockShadow: '#443d4d',
	hatch: '#736878',
	street: '#b3adb6',
	streetCasing: '#7c7382',
	water: '#6d8296',
	waterline: '#4f6880',
	bank: '#465c73',
	park: '#75866f',
	parkEdge: '#5d6f5d',
	tree: '#55684f',
	parade: '#a39b9f',
	palace: '#7d4a45',
	publicBuilding: '#8a544c',
	church: '#643a38',
	buildingEdge: '#4d302f',
	railway: '#3f3c47',
	tramway: '#6a6271',
	boundary: '#615a6b'
};

/**
 * The palette of a twilight: the ground between day, dusk and night, the signs of whichever of day
 * and night is nearer.
 * @param darkness 0 by day to 1 by night
 */
export function paletteAt(darkness: number): Palette {
	const [from, to, share] =
		darkness < 0.5 ? [DAY, DUSK, darkness * 2] : [DUSK, NIGHT, darkness * 2 - 1];
	const ground = GROUND.map((key) => [key, mixColours(from[key], to[key], share)] as const);
	const signs = darkness < 0.5 ? DAY : NIGHT;
	return { ...signs, ...Object.fromEntries(ground), darkness };
}
