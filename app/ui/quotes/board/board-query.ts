import { createContext } from 'react';

/** The query of the list that a board shows by stage: quotes that are opened from it know it. */
export const BoardQuery = createContext('');
