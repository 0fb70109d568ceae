import { Banner, Box } from '@shopify/polaris';
import { useStayHere, useUnopened } from './stay-here.ts';
import { useText } from './texts.tsx';

/** Above a page, in sight however far it is scrolled: nobody answered, and another page was not opened. */
export function NotOpened() {
  const t = useText();
  const unopened = useUnopened();
  useStayHere();
  if (!unopened) return null;
  return (
    <div style={{ position: 'sticky', top: 0, zIndex: 'var(--p-z-index-8)' }}>
      <Box padding="400">
        <Banner
          tone="warning"
          title={t('errors.notOpened.title')}
          action={{ content: t('errors.tryAgain'), onAction: unopened.tryAgain }}
          onDismiss={() => {
            unopened.forget();
            // The button goes away with the banner.
            document.getElementById('page')?.focus({ preventScroll: true });
          }}
        >
          <p>{t('errors.notOpened.advice')}</p>
        </Banner>
      </Box>
    </div>
  );
}
