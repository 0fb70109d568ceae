import { db } from '../db.server.ts';
import { log } from '../log.server.ts';

/** For load balancers: 200 while this process can do its work, which needs the database; else 503. */
export async function loader(): Promise<Response> {
  try {
    await db.$queryRaw`SELECT 1`;
    return answer(200, 'ok');
  } catch (error) {
    log.warn({ err: error }, 'not healthy');
    return answer(503, 'no database');
  }
}

function answer(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Cache-Control': 'no-store' } });
}
