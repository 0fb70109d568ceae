import { board } from './board.ts';
import { common } from './common.ts';
import { dataRequests } from './data-requests.ts';
import { deliveryLog } from './delivery-log.ts';
import { destinations } from './destinations.ts';
import { endpointForm } from './endpoint-form.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { failures } from './failures.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { integrations } from './integrations.ts';
import { quoteList } from './quote-list.ts';
import { replays } from './replays.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { statuses } from './statuses.ts';
import { undelivered } from './undelivered.ts';

export const en = {
  board,
  common,
  dataRequests,
  deliveryLog,
  destinations,
  endpointForm,
  errors,
  events,
  failures,
  health,
  home,
  integrations,
  quoteList,
  replays,
  secrets,
  settings,
  statuses,
  undelivered,
} as const;
