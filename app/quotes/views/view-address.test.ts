import { describe, expect, test } from 'vitest';
import { parseQuoteListing } from '../list/parse-listing.ts';
import type { SavedView } from './list-view.ts';
import { fullAddress, readViewAddress, saysTheSame, viewAddress } from './view-address.ts';

const RUSH: SavedView = {
  id: 'view_1',
  name: 'Rush',
  shared: false,
  params: { status: 'open', tag: 'rush', sort: 'oldest' },
};

const read = (address: string) => readViewAddress(new URLSearchParams(address), [RUSH]);
const listingAt = (address: string) => parseQuoteListing(new URLSearchParams(address));

describe('a list at an address', () => {
  test('of a view shows what the view was saved with', () => {
    const { view, listing, viewDropped } = read('view=view_1');
    expect(view).toBe(RUSH);
    expect(listing).toEqual(listingAt('status=open&tag=rush&sort=oldest'));
    expect(viewDropped).toBe(false);
  });

  test('differs from its view in what the address says, and in what it says to be nothing', () => {
    const { view, listing } = read('view=view_1&status=sent&sort=&q=bolt');
    expect(view).toBe(RUSH);
    expect(listing).toEqual(listingAt('status=sent&tag=rush&q=bolt'));
  });

  test.each([
    ['', 'all'],
    ['sort=oldest', 'all'],
    ['assignee=me', 'mine'],
    ['assignee=nobody&status=open', 'unassigned'],
    ['view=mine&assignee=', 'mine'],
  ])('“%s” is in the view “%s”', (address, id) => {
    expect(read(address).view.id).toBe(id);
  });

  test.each(['view_9', 'constructor', '%00', "view_1'--"])(
    'of the view “%s”, which is not there, is as if no view was named',
    (id) => {
      const { view, listing, viewDropped } = read(`view=${id}&status=sent`);
      expect(view.id).toBe('all');
      expect(listing).toEqual(listingAt('status=sent'));
      expect(viewDropped).toBe(true);
    },
  );
});

describe('the address of a list in a view', () => {
  test.each([
    ['status=open&tag=rush&sort=oldest', { view: 'view_1' }],
    ['status=sent&tag=rush&sort=oldest', { view: 'view_1', status: 'sent' }],
    ['status=open', { view: 'view_1', tag: '', sort: '' }],
  ])('that shows “%s” says what differs: %j', (shown, params) => {
    const address = viewAddress(RUSH, listingAt(shown));
    expect(address).toEqual(params);
    expect(read(new URLSearchParams(address).toString()).listing).toEqual(listingAt(shown));
    expect(saysTheSame(RUSH, listingAt(shown))).toBe(Object.keys(params).length === 1);
  });

  test('says all of it for what reads no views, and reads the same within its view', () => {
    const listing = listingAt('status=open&q=bolt');
    const params = new URLSearchParams(fullAddress(RUSH, listing));
    expect(parseQuoteListing(params)).toEqual(listing);
    expect(readViewAddress(params, [RUSH])).toMatchObject({ view: RUSH, listing });
  });

  test('of all quotes, the newest first, is empty', () => {
    expect(fullAddress({ id: 'all', params: {} }, listingAt(''))).toEqual({});
  });
});
