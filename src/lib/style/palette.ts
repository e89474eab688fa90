import type { Light } from '../domain/light';

/** The colours of the map at one hour of light. Values and contrasts: the look specification. */
export interface Palette {
	id: Light;
	paper: string;
	ink: string;
	ink2: string;
	block: string;
	blockEdge: string;
	blockShadow: string;
	street: string;
	streetCasing: string;
	water: string;
	waterline: string;
	bank: string;
	waterName: string;
	districtName: string;
	park: string;
	parkEdge: string;
	parade: string;
	palace: string;
	publicBuilding: string;
	church: string;
	buildingEdge: string;
	railway: string;
	mrc: string;
	government: string;
	neither: string;
	/** The same as text on the map. */
	mrcText: string;
	governmentText: string;
	markCore: string;
}

export const DAY: Palette = {
	id: 'day',
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
