import { useNavigate } from '@remix-run/react';
import { Banner, Box } from '@shopify/polaris';
import { useStayHere, useUnopened } from './stay-here.ts';
import { useText } from './texts.tsx';

/** Above a page, in sight however far it is scrolled: nobody answered, and another page was not opened. */
export function NotOpened() {
  const t = useText();
  const navigate = useNavigate();
  const [to, forget] = useUnopened();
  useStayHere();
  if (to === null) return null;
  return (
    <div style={{ position: 'sticky', top: 0, zIndex: 'var(--p-z-index-8)' }}>
      <Box padding="400">
        <Banner
          tone="warning"
          title={t('errors.notOpened.title')}
          action={{ content: t('errors.tryAgain'), onAction: () => navigate(to) }}
          onDismiss={() => {
            forget();
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
