import { Button, Text } from '@shopify/polaris';
import { errorWords, UNANSWERED, type PageFailure } from './error-words.ts';
import { InsteadPage } from './instead-page.tsx';
import { NotDone } from './not-done.tsx';
import { useText } from './texts.tsx';
import { useReadAgain } from './use-read-again.ts';

/** In place of a page that cannot be shown. `homeUrl` leads somewhere that works. */
export function ErrorPage({ status, homeUrl }: { status: PageFailure; homeUrl?: string }) {
  const t = useText();
  const again = useReadAgain();
  const { title, advice, retry } = errorWords(status);
  // Where nobody answered the document is kept: without a network, loading it again would be the end of it.
  const tryAgain = status === UNANSWERED ? again.read : () => window.location.reload();
  return (
    <InsteadPage
      title={t(title)}
      actions={
        <>
          {retry && (
            <Button variant="primary" loading={again.busy} onClick={tryAgain}>
              {t('errors.tryAgain')}
            </Button>
          )}
          {homeUrl && <Button url={homeUrl}>{t('errors.goHome')}</Button>}
        </>
      }
    >
      <Text as="p">{t(advice)}</Text>
      <NotDone of={again.asked} />
    </InsteadPage>
  );
}
