import type { Prisma } from '@prisma/client';

/** The columns of an endpoint that may be shown: all but what is sealed. */
export const endpointColumns = {
  id: true,
  name: true,
  url: true,
  format: true,
  events: true,
  status: true,
  schedule: true,
  rateLimitPerMinute: true,
  previousSecretUntil: true,
  createdAt: true,
} satisfies Prisma.EndpointSelect;
