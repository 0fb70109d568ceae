import { expect, test } from 'vitest';
import { addEndpoint, type AddEndpointDeps } from '#app/outbound/add-endpoint.server.ts';
import { destinationJudge } from '#app/outbound/destination-guard.server.ts';
import { editEndpoint } from '#app/outbound/edit-endpoint.server.ts';
import { listEndpoints } from '#app/outbound/list-endpoints.server.ts';
import { receiveTestFromSuperOffice } from '#test/receivers/superoffice.ts';
import { telling } from '#test/setup/telling.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { setUpDelivering } from './delivering.ts';
import { status, type Received } from './tls-receiver.ts';

/** Header names as the vendor spells them; Node.js has them in lower case. */
const SPELT = [
  'Content-Type',
  'User-Agent',
  'X-Superoffice-Event',
  'X-Superoffice-Eventid',
  'X-Superoffice-Signature',
  'X-SuperOffice-Retry',
  'X-Hook-Test',
];

function spelt({ headers, body }: Received) {
  const named = SPELT.map((name) => [name, headers[name.toLowerCase()]]);
  return { headers: Object.fromEntries(named) as Record<string, string>, body };
}

describeOnEachBackend('a SuperOffice endpoint is tested when it is saved', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  function deps(): AddEndpointDeps {
    const { db, encryptionKeys, clock, connections } = at.pipeline.deps;
    const judgeDestination = destinationJudge({
      allowlist: [at.receiver.place],
      resolve: () => Promise.resolve(['93.184.216.34']),
    });
    const eventTypesOf = () => ['quote.sent'];
    return { db, encryptionKeys, clock, connections, judgeDestination, eventTypesOf };
  }

  const draft = (path = '/hooks') => ({
    name: 'ERP',
    url: `${at.receiver.url}${path}`,
    format: 'superoffice',
    events: ['quote.sent'],
    schedule: 'standard',
    rateLimitPerMinute: '',
    headers: [{ name: 'X-Tenant', value: 'north' }],
    secret: { choice: 'own', text: 'the-one-it-has' },
  });
  const endpoints = () => listEndpoints(at.database.db, at.shop.id);

  test('with the vendor’s own test, signed with its secret; answered with 200 it is saved', async () => {
    expect(await addEndpoint(deps(), at.shop, draft())).toMatchObject({ ok: true, secret: null });
    const [received] = at.receiver.received;
    if (!received) throw new Error('nothing arrived');
    expect(receiveTestFromSuperOffice(spelt(received), 'the-one-it-has')).toMatchObject({
      ContextIdentifier: at.shop.domain,
      WebhookName: 'ERP',
    });
    expect(received.headers['x-tenant']).toBe('north');
    expect(await at.database.db.delivery.count({ where: { shopId: at.shop.id } })).toBe(0);
  });

  test('anything but 200 refuses it, with the reason at the address', async () => {
    for (const code of [201, 204, 302, 401, 410, 500]) {
      at.receiver.answer = status(code, { location: `${at.receiver.url}/elsewhere` });
      expect(await addEndpoint(deps(), at.shop, draft())).toMatchObject({
        ok: false,
        errors: [{ field: 'url', message: telling(new RegExp(`Not saved: .*${code}`)) }],
      });
    }
    at.receiver.answer = (response) => void response.destroy();
    expect(await addEndpoint(deps(), at.shop, draft())).toMatchObject({
      ok: false,
      errors: [{ field: 'url' }],
    });
    expect(await endpoints()).toEqual([]);
  });

  test('a new secret that the receiver cannot know yet is named as a possible reason', async () => {
    at.receiver.answer = status(401);
    const made = { ...draft(), secret: { choice: 'new', text: '' } };
    expect(await addEndpoint(deps(), at.shop, made)).toMatchObject({
      errors: [{ field: 'url', message: telling(/does not know yet/) }],
    });
  });

  test('it is not tested while anything else is wrong', async () => {
    await addEndpoint(deps(), at.shop, { ...draft(), events: ['quote.created'] });
    expect(at.receiver.received).toEqual([]);
  });

  test('an edit tests again when the address or the format is another, and only then', async () => {
    const added = await addEndpoint(deps(), at.shop, draft());
    if (!added.ok) throw new Error(JSON.stringify(added.errors));
    const which = { shopId: at.shop.id, id: added.endpoint.id };
    const { secret: _, ...same } = draft();
    await editEndpoint(deps(), which, { ...same, name: 'ERP 2' });
    expect(at.receiver.received).toHaveLength(1);

    at.receiver.answer = status(404);
    const { secret: __, ...moved } = draft('/moved');
    const refused = await editEndpoint(deps(), which, moved);
    expect(refused).toMatchObject({ ok: false, errors: [{ field: 'url' }] });
    expect(at.receiver.received.at(-1)).toMatchObject({ path: '/moved' });
    expect(await endpoints()).toMatchObject([{ name: 'ERP 2', url: added.endpoint.url }]);

    const native = await at.endpoint({ events: ['quote.sent'] });
    const changed = { ...same, url: `${at.receiver.url}/hooks/token-123` };
    const toSuperOffice = { shopId: at.shop.id, id: native.id };
    expect(await editEndpoint(deps(), toSuperOffice, changed)).toMatchObject({ ok: false });
    const request = at.receiver.received.at(-1);
    expect(request && receiveTestFromSuperOffice(spelt(request), native.secret)).toMatchObject({
      Event: 'test',
    });
  });
});
