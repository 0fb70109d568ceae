import { Form } from '@remix-run/react';
import { BlockStack } from '@shopify/polaris';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { QuoteToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import { FormSaveBar } from '../../form-save-bar.tsx';
import { useText } from '../../texts.tsx';
import { TwoColumns } from '../../two-columns.tsx';
import { useLeaveConfirmation } from '../../leaving.ts';
import { AddressFields } from './address-fields.tsx';
import { CustomFields } from './custom-fields.tsx';
import { CustomerFields } from './customer-fields.tsx';
import { editorErrors } from './editor-errors.ts';
import { LinesCard } from './lines-card.tsx';
import { liveTotals } from './live-totals.ts';
import { RefusalBanner, type EditorRefusal } from './refusal-banner.tsx';
import { TermsFields } from './terms-fields.tsx';
import { TotalsCard } from './totals-card.tsx';
import { isDirty, sent, startingFrom, type TypedLine, type TypedQuote } from './typed-quote.ts';

interface QuoteEditorProps {
  /** What it begins with; what is given later is another editor's. */
  start: QuoteToEdit;
  /** What the catalogue's prices are in. */
  shopCurrency: string;
  /** Sent beside what was typed, as it was when the editor began. */
  hidden: Record<string, string | number>;
  /** What the catalogue is searched for at once, for products to be chosen; null: nothing. */
  pickFrom?: string | null;
  refused: EditorRefusal | undefined;
  saving: boolean;
  onLoadLatest?: () => void;
}

/**
 * A quote, a new one or one to be changed. Save and Discard are in the admin's own save bar once
 * something was typed. Nothing typed is lost until it is saved, discarded, or replaced by the latest.
 */
export function QuoteEditor(props: QuoteEditorProps) {
  const { shopCurrency, pickFrom = null, refused, saving, onLoadLatest = nothing } = props;
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [{ start, hidden }] = useState(props);
  const [initial] = useState(() => startingFrom(start));
  const [typed, setTyped] = useState(initial);
  const dirty = isDirty(typed, initial);
  useLeaveConfirmation(dirty && !saving);
  const change = (changed: Partial<TypedQuote>): void => setTyped({ ...typed, ...changed });
  const changeLines = useCallback(
    (changed: (lines: TypedLine[]) => TypedLine[]): void =>
      setTyped((before) => ({ ...before, lines: changed(before.lines) })),
    [],
  );
  const totals = useMemo(() => liveTotals(typed), [typed]);

  /** The answer that was there when the editor began, or that was discarded with what it was about. */
  const [settled, setSettled] = useState(refused);
  const [sentKeys, setSentKeys] = useState<string[]>([]);
  const answer = refused === settled ? undefined : refused;
  const errors = useMemo(
    () => editorErrors(t, answer?.reason === 'invalid' ? answer.errors : [], sentKeys),
    [t, answer, sentKeys],
  );
  const discard = (): void => {
    setSettled(refused);
    setTyped(initial);
  };
  return (
    <Form
      method="post"
      ref={form}
      noValidate
      onSubmit={() => setSentKeys(typed.lines.map(({ key }) => key))}
    >
      <FormSaveBar
        id="quote-save-bar"
        form={form}
        dirty={dirty}
        saving={saving}
        onDiscard={discard}
      />
      <input type="hidden" name="quote" value={JSON.stringify({ ...hidden, ...sent(typed) })} />
      <BlockStack gap="400">
        {answer && (
          <RefusalBanner refusal={answer} whole={errors.whole} onLoadLatest={onLoadLatest} />
        )}
        <TwoColumns
          first={
            <LinesCard
              lines={typed.lines}
              totals={totals}
              currency={typed.currency}
              shopCurrency={shopCurrency}
              pickFrom={pickFrom}
              errors={errors}
              onChange={changeLines}
            />
          }
          side={
            <BlockStack gap="400">
              <CustomerFields
                typed={typed}
                buyer={start.buyer}
                errors={errors.fields}
                onChange={change}
              />
              <AddressFields address={typed.address} errors={errors.fields} onChange={change} />
            </BlockStack>
          }
          rest={
            <BlockStack gap="400">
              <TotalsCard
                typed={typed}
                totals={totals}
                currencyFixed={start.currencyFixed}
                errors={errors.fields}
                onChange={change}
              />
              {typed.customFields.length > 0 && (
                <CustomFields
                  fields={typed.customFields}
                  errors={errors.fields}
                  onChange={change}
                />
              )}
              <TermsFields
                typed={typed}
                paymentTerms={start.paymentTerms}
                errors={errors.fields}
                onChange={change}
              />
            </BlockStack>
          }
        />
      </BlockStack>
      {/* Enter in a text field saves, as everywhere. */}
      <button type="submit" hidden>
        {t('common.save')}
      </button>
    </Form>
  );
}

function nothing(): void {}
