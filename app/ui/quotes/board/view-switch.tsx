import { useNavigate, useSearchParams } from '@remix-run/react';
import { Button, ButtonGroup } from '@shopify/polaris';
import { LayoutColumns3Icon, ListBulletedIcon } from '@shopify/polaris-icons';
import { useText } from '../../texts.tsx';
import { LIST } from '../list/list-url.ts';
import { BOARD } from './board-requests.ts';

/** Quotes as a list or as a board; what narrows the one narrows the other. */
export function ViewSwitch({ shown }: { shown: 'list' | 'board' }) {
  const t = useText();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const go = (path: string): void => {
    const narrowed = new URLSearchParams(params);
    // A page of the list is no place on the board.
    narrowed.delete('cursor');
    navigate({ pathname: path, search: narrowed.toString() });
  };
  return (
    <div role="group" aria-label={t('board.views.label')}>
      <ButtonGroup variant="segmented">
        <Button
          size="slim"
          icon={ListBulletedIcon}
          pressed={shown === 'list'}
          onClick={() => go(LIST)}
        >
          {t('board.views.list')}
        </Button>
        <Button
          size="slim"
          icon={LayoutColumns3Icon}
          pressed={shown === 'board'}
          onClick={() => go(BOARD)}
        >
          {t('board.views.board')}
        </Button>
      </ButtonGroup>
    </div>
  );
}
