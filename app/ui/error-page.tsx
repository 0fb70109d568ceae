import { Button, Text } from '@shopify/polaris';
import { errorWords } from './error-words.ts';
import { InsteadPage } from './instead-page.tsx';
import { useText } from './texts.tsx';

/** In place of a page that cannot be shown. `homeUrl` leads somewhere that works. */
export function ErrorPage({ status, homeUrl }: { status?: number; homeUrl?: string }) {
  const t = useText();
  const { title, advice, retry } = errorWords(status);
  return (
    <InsteadPage
      title={t(title)}
      actions={
        <>
          {retry && (
            <Button variant="primary" onClick={() => window.location.reload()}>
              {t('errors.tryAgain')}
            </Button>
          )}
          {homeUrl && <Button url={homeUrl}>{t('errors.goHome')}</Button>}
        </>
      }
    >
      <Text as="p">{t(advice)}</Text>
    </InsteadPage>
  );
}
