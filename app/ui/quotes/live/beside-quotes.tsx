import { Box, InlineStack, Link, Text } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import type { NeighbourLinks } from './neighbour-links.ts';

/** Leads to the quotes beside this one where a page's own arrows have no room: on a phone. */
export function BesideQuotes({ links: { previous, next } }: { links: NeighbourLinks }) {
  const t = useText();
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('presence.beside.place')}>
      <Box padding="400" paddingBlockStart="0">
        <InlineStack align="space-between" gap="400">
          {previous ? (
            <Link url={previous.url}>
              {t('presence.beside.previous', { quote: previous.name })}
            </Link>
          ) : (
            <Text as="span" tone="subdued">
              {t('presence.beside.noPrevious')}
            </Text>
          )}
          {next ? (
            <Link url={next.url}>{t('presence.beside.next', { quote: next.name })}</Link>
          ) : (
            <Text as="span" tone="subdued">
              {t('presence.beside.noNext')}
            </Text>
          )}
        </InlineStack>
      </Box>
    </nav>
  );
}
