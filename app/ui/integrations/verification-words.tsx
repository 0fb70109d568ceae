import { Text } from '@shopify/polaris';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { Code } from '../code.tsx';

/** Which header a receiver of a format looks at, and how it answers. */
export function WhatProvesIt({ format }: { format: EndpointFormat }) {
  const answers = 'When it does not match, answer 401; when it does, answer 200 within 10 seconds.';
  switch (format) {
    case 'native':
      return (
        <Text as="p">
          Every request carries the header <Code>X-AddToQuote-Signature</Code>: the HMAC-SHA256 of
          the raw body in hex, made with the signing secret. {answers}
        </Text>
      );
    case 'salesbyte':
      return (
        <Text as="p">
          SalesByte signs nothing, so your receiver works as it is. We sign all the same, in the
          header <Code>X-AddToQuote-Signature</Code>: the HMAC-SHA256 of the raw body in hex, made
          with the signing secret. {answers}
        </Text>
      );
    case 'superoffice':
      return (
        <Text as="p">
          Every request carries the header <Code>X-Superoffice-Signature</Code>: the HMAC-SHA256 of
          the raw body in base64, made with the secret. {answers} Tests carry{' '}
          <Code>X-Hook-Test: true</Code>: answer them with 200 and do nothing else.
        </Text>
      );
    case 'b2b_ninja':
      return (
        <Text as="p">
          With a secret set, every request carries it in the header <Code>qn-secret</Code>.{' '}
          {answers}
        </Text>
      );
  }
}
