import type { EventType } from '#app/quotes/events.ts';

/** A test: its file, from the root of the repository, and its title as it stands in there. */
export interface Proof {
  file: string;
  title: string;
}

/** Something that a source document says of the app, in our words, and what proves it. */
export interface Statement {
  says: string;
  tests: readonly Proof[];
  /**
   * The event that nothing in the app makes happen yet, when that is what the statement is about. As soon
   * as it is live, the statement needs tests.
   */
  later?: EventType;
}

export interface Section {
  /** Where in the document. */
  about: string;
  statements: readonly Statement[];
}

/** Names tests of one file. */
export function testsIn(file: string): (title: string) => Proof {
  return (title) => ({ file, title });
}

/** Fields that the same tests prove. */
export function fields(names: readonly string[], tests: readonly Proof[]): Statement[] {
  return names.map((says) => ({ says, tests }));
}
