/** Whether the city lies in daylight or in the dark of the night. */
export type Light = 'day' | 'night';
