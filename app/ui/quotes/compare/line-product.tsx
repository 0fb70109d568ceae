import { Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { ComparedLine } from '../../../quotes/versions/compare/compared-version.ts';
import type {
  LineComparison,
  LinePart,
} from '../../../quotes/versions/compare/compare-versions.ts';
import type { PlainTextKey } from '../../../texts/catalogue.ts';
import { OutsideParagraph, OutsideText } from '../../outside-text.tsx';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { fieldText } from '../field-text.ts';
import { ChangeBadge } from './change-badge.tsx';
import styles from './compare.module.css';
import { WasAndIs } from './was-and-is.tsx';

/** What a line is about, what became of it, and what of it changed that has no column. */
export function LineProduct({ line }: { line: LineComparison }) {
  const { before, after, change, parts } = line;
  const shown = after ?? before;
  const Kept = after === null ? 'del' : 'div';
  return (
    <div className={styles.words}>
      <ChangeBadge change={change} />
      <Kept>
        <Product line={shown} />
        {parts.includes('product') && before && (
          <del className={styles.was}>
            <Product line={before} />
          </del>
        )}
      </Kept>
      {before && after ? (
        SMALL_PRINT.filter(({ part }) => parts.includes(part)).map(({ part, title, Show }) => (
          <SmallPrint key={part} title={title}>
            <WasAndIs before={<Show line={before} />} after={<Show line={after} />} />
          </SmallPrint>
        ))
      ) : (
        <Note line={shown} />
      )}
    </div>
  );
}

function Product({ line: { productTitle, variantName, sku } }: { line: ComparedLine }) {
  const t = useText();
  return (
    <>
      <Text as="p" fontWeight="semibold">
        <OutsideText>{productTitle}</OutsideText>
      </Text>
      {variantName && (
        <Text as="p" tone="subdued">
          <OutsideText>{variantName}</OutsideText>
        </Text>
      )}
      {sku && (
        <Text as="p" tone="subdued">
          <OutsideText>{t('quoteParts.sku', { sku })}</OutsideText>
        </Text>
      )}
    </>
  );
}

interface SmallPrintPart {
  part: LinePart;
  title: PlainTextKey;
  Show: (props: { line: ComparedLine }) => ReactNode;
}

const SMALL_PRINT: SmallPrintPart[] = [
  { part: 'note', title: 'compare.note', Show: Note },
  { part: 'handling', title: 'compare.handling', Show: Handling },
  { part: 'customFields', title: 'compare.fields', Show: Fields },
];

function SmallPrint({ title, children }: { title: PlainTextKey; children: ReactNode }) {
  const t = useText();
  return (
    <div>
      <Text as="p" tone="subdued">
        {t(title)}
      </Text>
      {children}
    </div>
  );
}

function Note({ line: { note } }: { line: ComparedLine }) {
  return note ? <OutsideParagraph>{note}</OutsideParagraph> : null;
}

function Handling({ line: { taxable, requiresShipping } }: { line: ComparedLine }) {
  const t = useText();
  const shipped = requiresShipping ? 'shipped' : 'unshipped';
  return <>{t(taxable ? `compare.taxed.${shipped}` : `compare.untaxed.${shipped}`)}</>;
}

function Fields({ line: { customFields } }: { line: ComparedLine }) {
  const t = useText();
  const reading = useReading();
  const said = Object.entries(customFields ?? {}).filter(
    ([, value]) => value !== null && value !== '',
  );
  return said.map(([label, value]) => (
    <OutsideParagraph
      key={label}
    >{`${label}: ${fieldText(t, value ?? '', reading)}`}</OutsideParagraph>
  ));
}
