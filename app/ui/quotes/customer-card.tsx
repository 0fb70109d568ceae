import { BlockStack, Card, Link, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { useTexts } from '../texts.tsx';
import { AdminPageLink } from './admin-page-link.tsx';
import { languageName } from './language-name.ts';
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
  /** For whom they buy, once that is decided. */
  buyer: { gid: string; name: string; location: string | null } | 'themself' | null;
  address: Address;
}

/** Who asks, for whom they buy, how to reach them, and where it would be sent to. */
export function CustomerCard({ customer, buyer, address }: CustomerCardProps) {
  const { t, locale } = useTexts();
  const lines = addressLines(address, locale);
  return (
    <Card>
      <BlockStack gap="400">
        <Section title={t('quoteParts.customer')}>
          <Text as="p" fontWeight="semibold">
            <AdminPageLink gid={customer.gid} name={customer.name} />
          </Text>
          {customer.company && (
            <Text as="p">
              <OutsideText>{customer.company}</OutsideText>
            </Text>
          )}
        </Section>
        {buyer && (
          <Section title={t('quoteParts.buyer')}>
            {buyer === 'themself' ? (
              <Text as="p">{t('quote.customer.themself')}</Text>
            ) : (
              <>
                <Text as="p">
                  <AdminPageLink
                    gid={buyer.gid}
                    name={buyer.name || t('quote.customer.someCompany')}
                  />
                </Text>
                {buyer.location && (
                  <Text as="p">
                    <OutsideText>{buyer.location}</OutsideText>
                  </Text>
                )}
              </>
            )}
          </Section>
        )}
        <Section title={t('quote.customer.contact')}>
          <Link url={emailLink(customer.email)}>
            <OutsideText>{customer.email}</OutsideText>
          </Link>
          {customer.phone && (
            <Link url={phoneLink(customer.phone)}>
              <OutsideText>{customer.phone}</OutsideText>
            </Link>
          )}
          <Text as="p" tone="subdued">
            {t('quote.customer.language', { language: languageName(customer.locale, locale) })}
          </Text>
        </Section>
        <Section title={t('quoteParts.address')}>
          {lines.length === 0 && (
            <Text as="p" tone="subdued">
              {t('quote.customer.noAddress')}
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
