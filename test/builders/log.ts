import type { Prisma } from '@prisma/client';
import type { Db } from '#app/db.server.ts';

/** An attempt of a delivery put straight into the log; answered 500 unless it is said otherwise. */
export async function attempted(
  db: Db,
  deliveryId: string,
  changes: Partial<Prisma.AttemptUncheckedCreateInput> = {},
): Promise<void> {
  const { shopId, endpointId, createdAt } = await db.delivery.findUniqueOrThrow({
    where: { id: deliveryId },
  });
  const { statusCode = 500, number = 1 } = changes;
  await db.attempt.create({
    data: {
      shopId,
      deliveryId,
      endpointId,
      number,
      url: 'https://crm.example.com/hooks',
      startedAt: createdAt,
      statusCode,
      responseTimeMs: 12,
      error: statusCode === 200 ? null : `The server answered ${statusCode}.`,
      requestHeaders: '{"content-type":"application/json","x-key":"•••"}',
      responseBody: 'ok',
      ...changes,
    },
  });
  await db.delivery.update({ where: { id: deliveryId }, data: { attemptCount: number } });
}
