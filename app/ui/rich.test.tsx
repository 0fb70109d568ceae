import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { TextKey } from '../texts/catalogue.ts';
import { loadAdminTexts } from './admin-texts.ts';
import { Rich } from './rich.tsx';
import { TextsProvider } from './texts.tsx';

const texts = await loadAdminTexts('en');
const render = (page: JSX.Element): string =>
  renderToStaticMarkup(<TextsProvider texts={texts}>{page}</TextsProvider>);

it('a part stands at its place, whatever is in it', () => {
  const typed = '<b>{{stage}}</b> & <stage/> $t(common.save)';
  const page = render(
    <Rich text="settings.team.removal.leaves" parts={{ person: <i>{typed}</i> }} />,
  );
  const shown = '<i>&lt;b&gt;{{stage}}&lt;/b&gt; &amp; &lt;stage/&gt; $t(common.save)</i>';
  expect(page).toBe(
    `${shown} leaves the team. Who may open Quotewire is set in Shopify, under Users.`,
  );
});

it('plain words can be a part', () => {
  const page = render(<Rich text="settings.team.removal.leaves" parts={{ person: 'Ada' }} />);
  expect(page).toMatch(/^Ada leaves/);
});

it('a part surrounds the words between its tags', () => {
  const { i18n } = texts;
  i18n.addResource('en', 'translation', 'test.tags', 'See <log>the log of <name/></log>.');
  const text = 'test.tags' as TextKey as 'settings.team.removal.leaves';
  const parts = { log: <strong className="log" />, name: 'CRM' } as unknown as { person: string };
  expect(render(<Rich text={text} parts={parts} />)).toBe(
    'See <strong class="log">the log of CRM</strong>.',
  );
});
