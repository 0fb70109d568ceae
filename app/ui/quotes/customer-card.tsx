import { BlockStack, Card, Link, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { languageName } from '../../quotes/languages.ts';
import { AdminPageLink } from './admin-page-link.tsx';
import { addressLines, emailLink, phoneLink, type Address } from './contact.ts';

interface CustomerCardProps {
  customer: {
    /** Null for whoever has no account in the shop. */
    gid: string | null;
    name: string;
    company: string | null;
    email: string;
    phone: string | null;
    /** What they are written to in. */
    locale: string;
  };
  address: Address;
}

/** Who asks, how to reach them, and where it would be sent to. */
export function CustomerCard({ customer, address }: CustomerCardProps) {
  const lines = addressLines(address);
  return (
    <Card>
      <BlockStack gap="400">
        <Section title="Customer">
          <Text as="p" fontWeight="semibold">
            <AdminPageLink gid={customer.gid} name={customer.name} />
          </Text>
          {customer.company && (
            <Text as="p">
              <OutsideText>{customer.company}</OutsideText>
            </Text>
          )}
        </Section>
        <Section title="Contact">
          <Link url={emailLink(customer.email)}>
            <OutsideText>{customer.email}</OutsideText>
          </Link>
          {customer.phone && (
            <Link url={phoneLink(customer.phone)}>
              <OutsideText>{customer.phone}</OutsideText>
            </Link>
          )}
          <Text as="p" tone="subdued">
            Emails in {languageName(customer.locale)}
          </Text>
        </Section>
        <Section title="Shipping address">
          {lines.length === 0 && (
            <Text as="p" tone="subdued">
              No address given
            </Text>
          )}
          {lines.length > 0 && (
            <address style={{ fontStyle: 'normal' }}>
              <OutsideParagraph>{lines.join('\n')}</OutsideParagraph>
            </address>
          )}
        </Section>
      </BlockStack>
    </Card>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <BlockStack gap="100" inlineAlign="start">
      <Text as="h2" variant="headingSm">
        {title}
      </Text>
      {children}
    </BlockStack>
  );
}
