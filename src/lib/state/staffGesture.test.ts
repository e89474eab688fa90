import { describe, expect, it } from 'vitest';
import { holdsCorners, isStaffChord, type Touched } from './staffGesture';

const glass = { width: 1080, height: 1920, reach: 100 };
const holds = (...fingers: Touched[]) => holdsCorners(new Map(fingers.entries()), glass);
const left = { x: 20, y: 1900 };
const right = { x: 1060, y: 1900 };

describe('holdsCorners', () => {
	it('is when a finger is in each lower corner', () => {
		expect(holds(left, right)).toBe(true);
		expect(holds(right, left)).toBe(true);
	});

	it('is not with one finger, with two in one corner, or with a third anywhere', () => {
		expect(holds(left)).toBe(false);
		expect(holds(left, { x: 40, y: 1880 })).toBe(false);
		expect(holds(left, right, { x: 500, y: 900 })).toBe(false);
	});

	it('is not in the upper corners, nor a finger’s breadth inside', () => {
		expect(holds({ x: 20, y: 20 }, { x: 1060, y: 20 })).toBe(false);
		expect(holds({ x: 101, y: 1900 }, right)).toBe(false);
		expect(holds(left, { x: 1060, y: 1819 })).toBe(false);
	});
});

describe('isStaffChord', () => {
	it('needs all three keys held, and the fourth wherever the layout has it', () => {
		const chord = { ctrlKey: true, altKey: true, shiftKey: true, code: 'KeyK' };
		expect(isStaffChord(chord)).toBe(true);
		expect(isStaffChord({ ...chord, shiftKey: false })).toBe(false);
		expect(isStaffChord({ ...chord, code: 'KeyL' })).toBe(false);
	});
});
