import { Text } from '@shopify/polaris';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { Code } from '../code.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';

const PROOFS = {
  native: { text: 'secrets.verify.native', header: 'X-AddToQuote-Signature' },
  salesbyte: { text: 'secrets.verify.salesbyte', header: 'X-AddToQuote-Signature' },
  superoffice: { text: 'secrets.verify.superoffice', header: 'X-Superoffice-Signature' },
  b2b_ninja: { text: 'secrets.verify.b2bNinja', header: 'qn-secret' },
} as const;

/** Which header a receiver of a format looks at, and how it answers. */
export function WhatProvesIt({ format }: { format: EndpointFormat }) {
  const t = useText();
  const { text, header } = PROOFS[format];
  return (
    <Text as="p">
      <Rich text={text} parts={{ header: <Code>{header}</Code> }} /> {t('secrets.verify.answers')}
      {format === 'superoffice' && (
        <>
          {' '}
          <Rich
            text="secrets.verify.superofficeTests"
            parts={{ header: <Code>X-Hook-Test: true</Code> }}
          />
        </>
      )}
    </Text>
  );
}
