import { Prisma } from '@prisma/client';
import { expect, test } from 'vitest';
import { loggedError } from './log.server.ts';

const QUOTED = `
Invalid \`prisma.quote.create()\` invocation:

{
  data: {
    customerEmail: "ada@example.com",
    createdAt: new Date("Invalid Date")
  }
}

Invalid value for argument \`createdAt\`: Provided Date object is invalid. Expected Date.`;

test('a query that Prisma refuses is logged by its reason, without the query', () => {
  const error = new Prisma.PrismaClientValidationError(QUOTED, { clientVersion: '6' });
  const logged = loggedError(error);
  expect(logged).toMatchObject({
    message:
      'Invalid value for argument `createdAt`: Provided Date object is invalid. Expected Date.',
    stack: expect.stringMatching(/^PrismaClientValidationError\n {4}at .*log\.server\.test\.ts/),
  });
  expect(JSON.stringify(logged)).not.toContain('ada@example.com');
});

test('other errors keep their message, what caused them and their own facts', () => {
  const cause = new Error('refused');
  const error = Object.assign(new Error('unreachable', { cause }), { code: 'P1001' });
  expect(loggedError(error)).toMatchObject({ message: 'unreachable: refused', code: 'P1001' });
  expect(loggedError('text')).toBe('text');
});

test('a refused sign-in to Redis is logged without its password', () => {
  const command = { name: 'auth', args: ['hunter2'] };
  const error = Object.assign(new Error('WRONGPASS invalid password'), { command });
  const logged = loggedError(error);
  expect(logged).toMatchObject({ message: 'WRONGPASS invalid password' });
  expect(JSON.stringify(logged)).not.toContain('hunter2');
});
