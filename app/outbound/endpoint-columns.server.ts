import type { Prisma } from '@prisma/client';

/** The columns of an endpoint that may be shown: all but its secret. */
export const endpointColumns = {
  id: true,
  name: true,
  url: true,
  events: true,
  status: true,
  createdAt: true,
} satisfies Prisma.EndpointSelect;
