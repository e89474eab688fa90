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
	/** The light that a lamp throws on its street. */
	lampPool: string;
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
	lampPool: '#f2c879',
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
	lampPool: '#f2c879',
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
 * The palette of a twilight: the ground mixed of day and night, the signs of whichever is nearer.
 * @param darkness 0 by day to 1 by night
 */
export function paletteAt(darkness: number): Palette {
	const ground = GROUND.map((key) => [key, mixColours(DAY[key], NIGHT[key], darkness)] as const);
	const signs = darkness < 0.5 ? DAY : NIGHT;
	return { ...signs, ...Object.fromEntries(ground), darkness };
}
