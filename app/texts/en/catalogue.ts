import { common } from './common.ts';
import { dataRequests } from './data-requests.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { settings } from './settings.ts';
import { statuses } from './statuses.ts';

export const en = { common, dataRequests, errors, home, settings, statuses } as const;
