/** What is known of how far a shop has come. */
export interface SetupProgress {
  /** When the form was last used on the storefront; null: never yet. */
  formUsedAt: Date | null;
  hasQuote: boolean;
  hasEndpoint: boolean;
  /** A test event was sent and some endpoint answered that it has it. */
  testArrived: boolean;
}

export interface SetupStep {
  name: 'form' | 'endpoint' | 'test' | 'request';
  done: boolean;
  /** Of the form: when it was last used. */
  usedAt?: Date | null;
  /** Where it is done. */
  link: { url: string; leavesApp?: boolean };
}

/** The way from installation to the first quote, in order. */
export function setupSteps(
  progress: SetupProgress,
  links: { themeEditor: string; endpoint: string | null },
): SetupStep[] {
  const { formUsedAt, hasQuote, hasEndpoint, testArrived } = progress;
  const endpoints = '/app/settings/integrations';
  return [
    {
      name: 'form',
      done: formUsedAt !== null,
      usedAt: formUsedAt,
      link: { url: links.themeEditor, leavesApp: true },
    },
    { name: 'endpoint', done: hasEndpoint, link: { url: `${endpoints}/new` } },
    { name: 'test', done: testArrived, link: { url: links.endpoint ?? endpoints } },
    { name: 'request', done: hasQuote, link: { url: '/app/quotes' } },
  ];
}
