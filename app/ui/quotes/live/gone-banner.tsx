import { Banner } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import { listAddress } from '../quote-address.ts';

/** On the page of a quote that somebody deleted meanwhile. */
export function GoneBanner({ view }: { view: string }) {
  const t = useText();
  return (
    <Banner
      tone="critical"
      title={t('presence.gone.title')}
      action={{ content: t('presence.gone.leave'), url: listAddress(view) }}
    >
      <p>{t('presence.gone.text')}</p>
    </Banner>
  );
}
