import { startDeliveryWorker } from '#app/outbound/delivery-worker.server.ts';

/** A worker that sends nothing: which endpoints there are wake-ups for, on the queue in a database. */
export async function takeWakeUps(databaseUrl: string) {
  const woken = new Set<string>();
  const errors: Error[] = [];
  const worker = await startDeliveryWorker(
    { databaseUrl, onError: (error) => void errors.push(error) },
    (endpointId) => void woken.add(endpointId),
    new AbortController().signal,
  );
  return { woken, errors, stop: () => worker.close() };
}
