import type { Catalogue } from '../catalogue.ts';
import { board } from './board.ts';
import { bulk } from './bulk.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { dataRequests } from './data-requests.ts';
import { deliveryLog } from './delivery-log.ts';
import { destinations } from './destinations.ts';
import { editor } from './editor.ts';
import { endpointForm } from './endpoint-form.ts';
import { endpointMails } from './endpoint-mails.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { failures } from './failures.ts';
import { fields } from './fields.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { integrations } from './integrations.ts';
import { presence } from './presence.ts';
import { quoteList } from './quote-list.ts';
import { quoteParts } from './quote-parts.ts';
import { quoteSteps } from './quote-steps.ts';
import { quoteViews } from './quote-views.ts';
import { quote } from './quote.ts';
import { refusals } from './refusals.ts';
import { replays } from './replays.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { statuses } from './statuses.ts';
import { teamMails } from './team-mails.ts';
import { timeline } from './timeline.ts';
import { undelivered } from './undelivered.ts';

export const fr: Catalogue = {
  bulk,
  board,
  common,
  compare,
  dataRequests,
  deliveryLog,
  destinations,
  editor,
  endpointForm,
  endpointMails,
  errors,
  events,
  failures,
  fields,
  health,
  home,
  integrations,
  presence,
  quote,
  quoteList,
  quoteParts,
  quoteSteps,
  refusals,
  quoteViews,
  replays,
  secrets,
  settings,
  shortcuts,
  statuses,
  teamMails,
  timeline,
  undelivered,
};
