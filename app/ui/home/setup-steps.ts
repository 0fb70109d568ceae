/** What is known of how far a shop has come. */
export interface SetupProgress {
  hasQuote: boolean;
  hasEndpoint: boolean;
  /** A test event was sent and some endpoint answered that it has it. */
  testArrived: boolean;
}

export interface SetupStep {
  title: string;
  description: string;
  done: boolean;
  action: { label: string; url: string; leavesApp?: boolean };
}

/** The way from installation to the first quote, in order. */
export function setupSteps(
  progress: SetupProgress,
  links: { themeEditor: string; endpoint: string | null },
): SetupStep[] {
  return [
    {
      title: 'Add the quote form to your product pages',
      description:
        'The theme editor opens with the form in place: look at it, then save. Quotewire cannot see your theme, so this step is ticked when the first request comes in.',
      done: progress.hasQuote,
      action: { label: 'Open theme editor', url: links.themeEditor, leavesApp: true },
    },
    {
      title: 'Add an endpoint',
      description:
        'The HTTPS address of your CRM, ERP or automation tool. Every quote event is sent there, signed.',
      done: progress.hasEndpoint,
      action: { label: 'Add endpoint', url: '/app/settings/integrations/new' },
    },
    {
      title: 'Send a test event',
      description:
        'A made-up quote goes to your endpoint, and you see at once what it answered. No real quote is touched.',
      done: progress.testArrived,
      action: {
        label: 'Send a test',
        url: links.endpoint ?? '/app/settings/integrations',
      },
    },
    {
      title: 'Receive your first quote request',
      description: 'Fill in the form on one of your product pages, as a shopper would.',
      done: progress.hasQuote,
      action: { label: 'See quotes', url: '/app/quotes' },
    },
  ];
}
