import type { PlainTextKey } from '../../texts/catalogue.ts';
import { SETTINGS_PAGES, type SettingsPageName } from './settings-pages.ts';
import { PARTS } from './settings-parts.ts';

/** Something in the settings that can be looked for: a page, a part of one, a field. */
export interface SettingsPlace {
  page: SettingsPageName;
  /** Where it is; its part of the page is gone to by the screen and the keyboard. */
  url: string;
  title: PlainTextKey;
  /** The part of the page that it is in. */
  within?: PlainTextKey;
  /** Found by these as well. */
  also: PlainTextKey[];
}

/** What else the pages are found by: what is in rows that there may be none of yet. */
const IN_PAGES: Record<SettingsPageName, PlainTextKey[]> = {
  pipeline: [],
  team: ['settings.team.takesQuotes', 'settings.team.removal.open'],
  assignment: [
    'settings.assignment.addRule',
    'settings.assignment.goesTo',
    'settings.assignment.kinds.customer',
    'settings.assignment.kinds.tag',
    'settings.assignment.kinds.round_robin',
  ],
  quotes: [],
  fields: [
    'fields.add',
    'fields.label',
    'fields.kind',
    'fields.choices',
    'fields.help',
    'fields.filledInBy',
    'fields.required',
  ],
  integrations: [
    'settings.search.integrationsToo',
    'integrations.parts.address',
    'integrations.parts.format',
    'integrations.parts.events',
    'endpointForm.secret',
    'endpointForm.whenFailing',
    'integrations.parts.rateLimit',
    'integrations.parts.headers',
  ],
  dataRequests: ['settings.search.dataRequestsToo'],
};

/** A part or field of a page, and the page below it that it is on, if it is one. */
type Part = Omit<SettingsPlace, 'url'> & { below?: `/${string}`; part: keyof typeof PARTS };

/** In the order that they have there. */
const IN_PARTS: Part[] = [
  {
    page: 'pipeline',
    part: 'stages',
    title: 'settings.pipeline.stages',
    also: ['settings.pipeline.addStage', 'settings.pipeline.whereQuotesBegin'],
  },
  {
    page: 'pipeline',
    part: 'byItself',
    title: 'settings.pipeline.byItself',
    also: [
      'settings.pipeline.byItselfSays',
      'settings.pipeline.entering.sent',
      'settings.pipeline.entering.approved',
      'settings.pipeline.entering.rejected',
      'settings.pipeline.entering.requested',
      'settings.pipeline.entering.converted',
      'settings.pipeline.entering.invoiced',
      'settings.pipeline.entering.ordered',
      'settings.pipeline.entering.expired',
    ],
  },
  {
    page: 'team',
    below: '/new',
    part: 'page',
    title: 'settings.team.addPerson',
    also: ['common.email', 'common.name'],
  },
  { page: 'quotes', part: 'numbers', title: 'settings.quotes.numbers', also: [] },
  {
    page: 'quotes',
    part: 'numberPrefix',
    title: 'settings.quotes.prefix',
    within: 'settings.quotes.numbers',
    also: [],
  },
  {
    page: 'quotes',
    part: 'nextNumber',
    title: 'settings.quotes.nextNumber',
    within: 'settings.quotes.numbers',
    also: [],
  },
  { page: 'quotes', part: 'sent', title: 'settings.quotes.sent', also: [] },
  {
    page: 'quotes',
    part: 'expiry',
    title: 'settings.quotes.expiry',
    within: 'settings.quotes.sent',
    also: ['settings.quotes.expirySays', 'settings.quotes.days'],
  },
  {
    page: 'quotes',
    part: 'terms',
    title: 'quoteParts.terms',
    within: 'settings.quotes.sent',
    also: ['settings.quotes.termsSay'],
  },
  {
    page: 'integrations',
    below: '/new',
    part: 'page',
    title: 'integrations.addEndpoint',
    also: [],
  },
  {
    page: 'integrations',
    below: '/undelivered',
    part: 'page',
    title: 'undelivered.title',
    also: ['undelivered.subtitle'],
  },
  {
    page: 'integrations',
    below: '/log',
    part: 'page',
    title: 'deliveryLog.title',
    also: ['deliveryLog.exportCsv'],
  },
  {
    page: 'integrations',
    below: '/log',
    part: 'retention',
    title: 'deliveryLog.retention.label',
    within: 'deliveryLog.title',
    also: ['deliveryLog.retention.says'],
  },
];

/** All of them: each page before its parts. */
export const SETTINGS_PLACES: readonly SettingsPlace[] = SETTINGS_PAGES.flatMap(({ name, url }) => [
  {
    page: name,
    url: `${url}#${PARTS.page}`,
    title: `settings.pages.${name}.title` as const,
    also: [`settings.pages.${name}.says` as const, ...IN_PAGES[name]],
  },
  ...IN_PARTS.filter(({ page }) => page === name).map(({ below = '', part, ...place }) => ({
    ...place,
    url: `${url}${below}#${PARTS[part]}`,
  })),
]);
