export const SAMPLE_LANGUAGES = [
  { id: 'node', language: 'Node.js' },
  { id: 'python', language: 'Python' },
  { id: 'php', language: 'PHP' },
  { id: 'ruby', language: 'Ruby' },
] as const;

/** How a receiver checks that an event is ours, by language. */
export type Samples = Record<(typeof SAMPLE_LANGUAGES)[number]['id'], string>;
