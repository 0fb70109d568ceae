import { db } from '../db.server.ts';

/** For load balancers: 200 when this process can do its work, which needs the database. */
export async function loader(): Promise<Response> {
  await db.$queryRaw`SELECT 1`;
  return new Response('ok', { headers: { 'Cache-Control': 'no-store' } });
}
