import { connectDb } from '#app/db.server.ts';
import { env } from '#app/env.server.ts';
import { commitEvent } from '#test/builders/outbound.ts';

/** A web process that is killed right after the commit, before it has enqueued anything. Argument: the shop's domain. */
const domain = process.argv[2] ?? '';
const db = connectDb(env().DATABASE_URL);
const shop = await db.shop.findUniqueOrThrow({ where: { domain } });
await commitEvent(db, shop);
process.kill(process.pid, 'SIGKILL');
