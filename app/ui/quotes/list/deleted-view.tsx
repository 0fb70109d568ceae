import { Banner, Box, type BannerHandles } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import { useText } from '../../texts.tsx';

interface DeletedViewProps {
  name: string;
  busy: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

/** A view was deleted, and can be had again. Whoever did it is brought here: its tab is not there any more. */
export function DeletedView({ name, busy, onUndo, onDismiss }: DeletedViewProps) {
  const t = useText();
  const banner = useRef<BannerHandles>(null);
  useEffect(() => {
    banner.current?.focus();
  }, []);
  return (
    <Box padding="200">
      <Banner
        ref={banner}
        tone="info"
        action={{ content: t('common.undo'), loading: busy, onAction: onUndo }}
        onDismiss={onDismiss}
      >
        <p>{t('quoteViews.deleted', { name })}</p>
      </Banner>
    </Box>
  );
}
