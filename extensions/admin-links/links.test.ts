import { describe, expect, it, test } from 'vitest';
import routes from '#app/routes.ts';
import { adminLinks, linkTexts } from '#test/setup/admin-links.ts';

const EN = linkTexts('en.default');

describe.each(['en', 'de', 'fr'])('in %s', (locale) => {
  it('each link has a label, none of them too long for a menu', () => {
    const labels = adminLinks(locale).map(({ label }) => label);
    expect(labels.filter((label) => label.trim() === '' || label.length > 30)).toEqual([]);
  });

  it('the texts are those of the links, no more and no fewer', () => {
    const keys = Object.keys(linkTexts(locale === 'en' ? 'en.default' : locale));
    expect(keys).toEqual(Object.keys(EN));
    expect(new Set(keys)).toEqual(new Set(adminLinks(locale).map(({ key }) => key)));
  });
});

test('no two links share a handle, and no two of one page a label', () => {
  const links = adminLinks();
  const [handles, places] = [
    links.map(({ handle }) => handle),
    links.map(({ target, label }) => `${target} ${label}`),
  ];
  expect(handles).toEqual([...new Set(handles)]);
  expect(places).toEqual([...new Set(places)]);
});

test('each link leads to a page of the app', () => {
  const addresses = addressesIn(routes);
  const leadsNowhere = adminLinks().filter(
    ({ path }) => !addresses.some((address) => address.test(path)),
  );
  expect(leadsNowhere).toEqual([]);
});

interface Route {
  path?: string;
  children?: Route[];
}

/** What addresses of routes look like. One that takes anything below it is no page of its own. */
function addressesIn(children: readonly Route[], parent = ''): RegExp[] {
  return children
    .filter(({ path }) => !path?.endsWith('*'))
    .flatMap((route) => {
      const path = route.path === undefined ? parent : `${parent}/${route.path}`;
      const own = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
      return [own, ...addressesIn(route.children ?? [], path)];
    });
}
