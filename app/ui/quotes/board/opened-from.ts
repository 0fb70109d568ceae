import { createContext } from 'react';

/** The query that the addresses of quotes have as `in` which are opened from this board. */
export const OpenedFrom = createContext('');
