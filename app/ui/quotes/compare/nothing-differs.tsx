import type { PlainTextKey } from '../../../texts/catalogue.ts';
import { useText } from '../../texts.tsx';
import { NothingYet, SectionCard } from '../section-card.tsx';

/** In the place of a table in which nothing would stand. */
export function NothingDiffers({ title, says }: { title: PlainTextKey; says: PlainTextKey }) {
  const t = useText();
  return (
    <SectionCard title={t(title)}>
      <NothingYet>{t(says)}</NothingYet>
    </SectionCard>
  );
}
