import { Button, ButtonGroup } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import type { Listing } from './use-listing.ts';

interface ViewChangesProps {
  list: Listing;
  busy: boolean;
  onUpdate: () => void;
  onSaveAs: () => void;
}

/** What can be done about a list that shows something else than its view was saved with. */
export function ViewChanges({ list, busy, onUpdate, onSaveAs }: ViewChangesProps) {
  const t = useText();
  const { saved } = list;
  if (!list.isChanged) return null;
  return (
    <ButtonGroup>
      {saved && (
        <Button variant="primary" loading={busy} onClick={onUpdate}>
          {saved.shared ? t('quoteViews.saveForTeam') : t('common.save')}
        </Button>
      )}
      <Button disabled={busy} onClick={onSaveAs}>
        {t('quoteViews.saveAs')}
      </Button>
      <Button variant="tertiary" disabled={busy} onClick={() => list.open(list.view.id)}>
        {t('quoteViews.discard')}
      </Button>
    </ButtonGroup>
  );
}
