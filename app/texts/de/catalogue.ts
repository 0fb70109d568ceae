import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { dataRequests } from './data-requests.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { settings } from './settings.ts';
import { statuses } from './statuses.ts';

export const de: Catalogue = { common, dataRequests, errors, home, settings, statuses };
