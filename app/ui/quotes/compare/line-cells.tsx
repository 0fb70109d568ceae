import type { ReactNode } from 'react';
import type { PlainTextKey } from '../../../texts/catalogue.ts';
import type { Translate } from '../../../texts/texts.ts';
import type { ComparedLine } from '../../../quotes/versions/compare/compared-version.ts';
import type { LinePart } from '../../../quotes/versions/compare/compare-versions.ts';
import { Money } from '../../money.tsx';
import type { Reading } from '../../format-time.ts';
import { DiscountWords } from './discount-words.tsx';

/** What the figures of a line are written with. */
export interface Writing {
  t: Translate;
  reading: Reading;
  currency: string;
}

export interface LineColumn {
  part: LinePart;
  title: PlainTextKey;
  show: (line: ComparedLine, writing: Writing) => ReactNode;
}

/** The figures of a line, each a column. */
export const LINE_COLUMNS: LineColumn[] = [
  {
    part: 'quantity',
    title: 'quoteParts.quantity',
    show: ({ quantity }, { reading }) => quantity.toLocaleString(reading.locale),
  },
  {
    part: 'unitPrice',
    title: 'quoteParts.unitPrice',
    show: ({ unitPrice }, { currency }) => <Money amount={unitPrice} currency={currency} />,
  },
  {
    part: 'discount',
    title: 'quoteParts.discount',
    show: ({ discount, discountAmount }, { currency }) =>
      discount && <DiscountWords discount={discount} amount={discountAmount} currency={currency} />,
  },
  {
    part: 'total',
    title: 'quoteParts.total',
    show: ({ total }, { currency }) => <Money amount={total} currency={currency} />,
  },
];
