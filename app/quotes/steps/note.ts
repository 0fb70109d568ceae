/** What the team says among themselves about a quote. */
export interface NewNote {
  content: string;
  /** Ids of team members who are to look. */
  mentions: string[];
}

export const MAX_NOTE = 5_000;
export const MAX_MENTIONS = 20;
