import type { ReactNode } from 'react';
import type { ComparedVersion } from '../../../quotes/versions/compare/compared-version.ts';
import type { Fact } from '../../../quotes/versions/compare/compare-versions.ts';
import type { Translate } from '../../../texts/texts.ts';
import { Money } from '../../money.tsx';
import { OutsideParagraph, OutsideText } from '../../outside-text.tsx';
import { useTexts } from '../../texts.tsx';
import { Time } from '../../time.tsx';
import { addressLines } from '../contact.ts';
import { languageName } from '../language-name.ts';
import { paymentTermsWords } from '../terms-words.ts';
import { DiscountWords } from './discount-words.tsx';
import { Nothing } from './was-and-is.tsx';

interface FactValueProps {
  version: ComparedVersion;
  fact: Fact;
}

/** What a version says of one thing. */
export function FactValue({ version, fact }: FactValueProps) {
  const { t, locale } = useTexts();
  return FACT_VALUES[fact](version, { t, locale }) ?? <Nothing />;
}

interface Telling {
  t: Translate;
  locale: string;
}

/** Null where it says nothing. */
const FACT_VALUES: Record<Fact, (version: ComparedVersion, telling: Telling) => ReactNode> = {
  subtotal: ({ snapshot }) => amount(snapshot.subtotal, snapshot.currency),
  discount: ({ snapshot }) =>
    snapshot.discount && (
      <DiscountWords
        discount={snapshot.discount}
        amount={snapshot.discountAmount}
        currency={snapshot.currency}
      />
    ),
  shipping: ({ snapshot }) =>
    snapshot.shipping && (
      <>
        <OutsideParagraph>{snapshot.shipping.title}</OutsideParagraph>
        {amount(snapshot.shipping.price, snapshot.currency)}
      </>
    ),
  total: ({ snapshot }) => amount(snapshot.total, snapshot.currency),
  currency: ({ snapshot }) => snapshot.currency,
  expiry: ({ expiresAt }) => expiresAt && <Time at={expiresAt} />,
  paymentTerms: ({ snapshot: { paymentTerms } }, { t, locale }) =>
    paymentTerms && <OutsideText>{paymentTermsWords(t, paymentTerms, locale)}</OutsideText>,
  terms: ({ snapshot }) => lines([snapshot.terms]),
  poNumber: ({ snapshot }) => lines([snapshot.poNumber]),
  customer: ({ snapshot: { customer } }) =>
    lines([customer.name, customer.company, customer.email, customer.phone]),
  buyer: ({ snapshot }, { t }) =>
    snapshot.buysAsThemself
      ? t('quote.customer.themself')
      : lines([snapshot.companyName, snapshot.companyLocationName]),
  address: ({ snapshot: { address } }, { locale }) =>
    address && lines(addressLines(address, locale)),
  language: ({ snapshot }, { locale }) => languageName(snapshot.locale, locale),
};

function amount(value: string, currency: string): ReactNode {
  return <Money amount={value} currency={currency} />;
}

/** Null: none of them says anything. */
function lines(said: (string | null)[]): ReactNode {
  const there = said.filter((line) => line !== null && line !== '');
  return there.length === 0 ? null : <OutsideParagraph>{there.join('\n')}</OutsideParagraph>;
}
