import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { VERIFICATION_SNIPPET } from './verification-snippet.ts';

type Check = (body: string, signature: string | undefined, secret: string) => boolean;

it('the code that merchants copy accepts our signature and nothing else', async () => {
  const source = `data:text/javascript,${encodeURIComponent(VERIFICATION_SNIPPET)}`;
  const { isFromQuotewire } = (await import(/* @vite-ignore */ source)) as {
    isFromQuotewire: Check;
  };
  const secret = 'whsec_c2VjcmV0';
  const signature = createHmac('sha256', secret).update('{"type":"quote.test"}').digest('hex');
  expect(isFromQuotewire('{"type":"quote.test"}', signature, secret)).toBe(true);
  expect(isFromQuotewire('{"type":"quote.TEST"}', signature, secret)).toBe(false);
  expect(isFromQuotewire('{"type":"quote.test"}', signature, 'whsec_b3RoZXI=')).toBe(false);
  expect(isFromQuotewire('{"type":"quote.test"}', 'ab', secret)).toBe(false);
  expect(isFromQuotewire('{"type":"quote.test"}', undefined, secret)).toBe(false);
});
