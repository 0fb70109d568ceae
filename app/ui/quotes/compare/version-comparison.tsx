import { BlockStack, Card, Checkbox, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { compareVersions } from '../../../quotes/versions/compare/compare-versions.ts';
import type { ComparedVersion } from '../../../quotes/versions/compare/compared-version.ts';
import { formatShopMoney } from '../../../shop-money.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { comparisonSummary } from './comparison-summary.ts';
import { FactsComparison } from './facts-comparison.tsx';
import { LinesComparison } from './lines-comparison.tsx';

interface VersionComparisonProps {
  before: ComparedVersion;
  after: ComparedVersion;
  /** What the two are called. */
  names: { before: string; after: string };
}

/** Two versions of a quote beside each other: in a few words, line by line, and all the rest. */
export function VersionComparison({ before, after, names }: VersionComparisonProps) {
  const t = useText();
  const { money: shop, locale } = useReading();
  const [onlyChanges, setOnlyChanges] = useState(true);
  const comparison = compareVersions(before, after);
  const total = ({ snapshot }: ComparedVersion): string =>
    formatShopMoney(snapshot.total, snapshot.currency, { shop, locale });
  const totals = { before: total(before), after: total(after) };
  const lines = comparison.lines.filter(({ change }) => change !== 'same' || !onlyChanges);
  return (
    <BlockStack gap="400">
      <Card>
        <BlockStack gap="200">
          <div role="status">
            <InlineStack gap="400">
              {comparisonSummary(t, comparison, totals).map((words) => (
                <Text key={words} as="p" fontWeight="semibold">
                  {words}
                </Text>
              ))}
            </InlineStack>
          </div>
          <Checkbox
            label={t('compare.onlyChanges')}
            checked={onlyChanges}
            onChange={setOnlyChanges}
          />
        </BlockStack>
      </Card>
      <LinesComparison
        lines={lines}
        currencies={{ before: before.snapshot.currency, after: after.snapshot.currency }}
      />
      <FactsComparison
        comparison={comparison}
        before={before}
        after={after}
        names={names}
        onlyChanges={onlyChanges}
      />
    </BlockStack>
  );
}
