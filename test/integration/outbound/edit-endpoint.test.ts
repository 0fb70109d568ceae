import { expect, test, vi } from 'vitest';
import { addEndpoint } from '#app/outbound/add-endpoint.server.ts';
import { destinationJudge } from '#app/outbound/destination-guard.server.ts';
import { editEndpoint, type EditEndpointDeps } from '#app/outbound/edit-endpoint.server.ts';
import type { EndpointDraft } from '#app/outbound/endpoint-draft.ts';
import { findKnownEndpoint } from '#app/outbound/find-known-endpoint.server.ts';
import { findHeaderNames } from '#app/outbound/find-header-names.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { setEndpointStatus } from '#app/outbound/set-endpoint-status.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { telling } from '#test/setup/telling.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { status } from './tls-receiver.ts';

describeOnEachBackend('editing an endpoint', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  function deps(): EditEndpointDeps {
    const { db, encryptionKeys, clock, connections } = at.pipeline.deps;
    const judgeDestination = destinationJudge({
      allowlist: [at.receiver.place],
      resolve: () => Promise.resolve(['93.184.216.34']),
    });
    const eventTypesOf = () => ['quote.created', 'quote.converted'];
    return { db, encryptionKeys, clock, connections, judgeDestination, eventTypesOf };
  }

  const draft = (change: Partial<EndpointDraft> = {}): EndpointDraft => ({
    name: 'CRM',
    url: `${at.receiver.url}/edited`,
    format: 'native',
    events: ['quote.created'],
    schedule: 'standard',
    rateLimitPerMinute: '',
    headers: [],
    ...change,
  });
  const edit = (id: string, change?: Partial<EndpointDraft>, shopId = at.shop.id) =>
    editEndpoint(deps(), { shopId, id }, draft(change));
  const row = (id: string) => at.database.db.endpoint.findUniqueOrThrow({ where: { id } });

  test('what was changed is how the next delivery goes out, with secret and log kept', async () => {
    const { id } = await at.endpoint();
    await at.delivered('succeeded');
    const { secretSealed } = await row(id);
    const headers = [{ name: 'Authorization', value: ' Bearer t0ken ' }];
    const events = ['quote.created', 'quote.converted'];
    const edited = await edit(id, { name: ' ERP ', events, schedule: 'extended', headers });
    expect(edited).toMatchObject({
      ok: true,
      endpoint: { id, name: 'ERP', events, schedule: 'extended', status: 'enabled' },
    });
    await at.delivered('succeeded');
    expect(at.receiver.received.at(-1)).toMatchObject({
      path: '/edited',
      headers: { authorization: 'Bearer t0ken', 'content-type': 'application/json; charset=utf-8' },
    });
    const stored = await row(id);
    expect(stored.secretSealed).toBe(secretSealed);
    expect(JSON.stringify(stored)).not.toContain('t0ken');
    expect(JSON.stringify(at.pipeline.logged)).not.toContain('t0ken');
    expect(JSON.stringify(await findKnownEndpoint(at.database.db, at.shop.id, id))).not.toContain(
      't0k',
    );
    expect(await at.database.db.delivery.count({ where: { endpointId: id } })).toBe(2);
  });

  test('values that are not shown stay when they are left alone, and go with their row', async () => {
    const { id } = await at.endpoint();
    const both = [
      { name: 'Authorization', value: 'one' },
      { name: 'X-Tenant', value: 'two' },
    ];
    await edit(id, { headers: both });
    expect(await findHeaderNames(deps(), at.shop.id, id)).toEqual(['Authorization', 'X-Tenant']);
    const kept = [
      { name: 'authorization', value: null },
      { name: 'X-Tenant', value: 'three' },
    ];
    expect(await edit(id, { headers: kept })).toMatchObject({ ok: true });
    await at.delivered('succeeded');
    const sent = { authorization: 'one', 'x-tenant': 'three' };
    expect(at.receiver.received.at(-1)).toMatchObject({ headers: sent });

    expect(await edit(id, { headers: [{ name: 'X-New', value: null }] })).toMatchObject({
      errors: [{ field: 'headers[0].value', message: telling('Enter a value.') }],
    });
    await edit(id);
    expect(await row(id)).toMatchObject({ headersSealed: null });
    expect(await findHeaderNames(deps(), at.shop.id, id)).toEqual([]);
  });

  test('headers that cannot be read any more are typed again', async () => {
    const { id } = await at.endpoint();
    await edit(id, { headers: [{ name: 'Authorization', value: 'one' }] });
    const lost = { encryptionKeys: [{ name: 'another', key: Buffer.alloc(32, 1) }] };
    const found = await findHeaderNames({ ...deps(), ...lost }, at.shop.id, id);
    expect(found).toBeNull();
    const typed = { headers: [{ name: 'Authorization', value: 'two' }] };
    // A page that was read before still wants to keep what was there.
    const kept = { headers: [{ name: 'Authorization', value: null }] };
    const without = { ...deps(), ...lost };
    const which = { shopId: at.shop.id, id };
    expect(await editEndpoint(without, which, draft(kept))).toMatchObject({
      errors: [{ field: 'headers[0].value', message: telling('Enter a value.') }],
    });
    expect(await editEndpoint(without, which, draft(typed))).toMatchObject({ ok: true });
    expect(await findHeaderNames(without, at.shop.id, id)).toEqual(['Authorization']);
  });

  test('a secret that cannot be read any more is to be regenerated before what is tested on saving', async () => {
    const { id } = await at.endpoint({ format: 'superoffice', events: ['quote.sent'] });
    await at.database.db.endpoint.update({ where: { id }, data: { secretSealed: 'lost.AAAA' } });
    const elsewhere = { url: `${at.receiver.url}/elsewhere`, events: ['quote.sent'] };
    const asked = { ...deps(), eventTypesOf: () => ['quote.sent'] };
    const which = { shopId: at.shop.id, id };
    const format = 'superoffice';
    expect(await editEndpoint(asked, which, draft({ ...elsewhere, format }))).toMatchObject({
      errors: [{ field: null, message: telling(/Regenerate it/) }],
    });
    expect(at.receiver.received).toEqual([]);
  });

  test('everything that is wrong is said at once, at its field, and nothing is changed', async () => {
    const { id } = await at.endpoint();
    const before = await row(id);
    const refused = await edit(id, {
      name: '',
      url: 'http://crm.example.com',
      events: ['orders/paid'],
      schedule: 'hourly',
      headers: [
        { name: 'Webhook-Id', value: 'x' },
        { name: 'X-Key', value: 'a\r\nHost: evil' },
      ],
    });
    if (refused.ok || refused.reason !== 'invalid') throw new Error('It was not refused.');
    expect(refused.errors.map(({ field }) => field)).toEqual([
      'name',
      'events',
      'schedule',
      'headers[0].name',
      'headers[1].value',
      'url',
    ]);
    expect(await row(id)).toEqual(before);
  });

  test('a new endpoint can have headers and the extended schedule, too', async () => {
    const added = await addEndpoint(deps(), at.shop, {
      ...draft({ schedule: 'extended', headers: [{ name: 'X-Key', value: 'k' }] }),
      secret: { choice: 'new', text: '' },
    });
    expect(added).toMatchObject({ ok: true, endpoint: { schedule: 'extended' } });
    await at.delivered('succeeded');
    expect(at.receiver.received.at(-1)).toMatchObject({ headers: { 'x-key': 'k' } });
  });

  test('the extended schedule makes ten attempts', async () => {
    const { id } = await at.endpoint();
    await edit(id, { schedule: 'extended' });
    at.receiver.answer = status(500);
    expect(await at.delivered('failed')).toMatchObject({ attemptCount: 10 });
  });

  test('what was on its way in one format goes out in it after the endpoint has another', async () => {
    const { id } = await at.endpoint({ status: 'paused' });
    const [deliveryId = ''] = await at.send();
    const changed = await edit(id, { format: 'b2b_ninja' });
    expect(changed).toMatchObject({ ok: true, endpoint: { format: 'b2b_ninja' } });
    await setEndpointStatus(at.pipeline.deps, { shopId: at.shop.id, id }, 'enabled');
    await vi.waitFor(async () => {
      expect(await at.stored(deliveryId)).toMatchObject({ status: 'succeeded' });
    }, POLL);
    const [received] = at.receiver.received;
    expect(received?.headers).toHaveProperty('x-addtoquote-signature');
    expect(received?.headers).not.toHaveProperty('qn-secret');
  });

  test('a format that signs is refused to an endpoint without a secret, at its field', async () => {
    const { id } = await at.endpoint({ format: 'b2b_ninja' });
    await at.database.db.endpoint.update({ where: { id }, data: { secretSealed: null } });
    expect(await edit(id)).toMatchObject({ ok: false, errors: [{ field: 'format' }] });
    expect(await edit(id, { format: 'b2b_ninja' })).toMatchObject({ ok: true });
  });

  test('of two people who save at once, nobody brings back a header value that was replaced', async () => {
    const { id } = await at.endpoint();
    await edit(id, { headers: [{ name: 'X-Key', value: 'old' }] });
    const slow: EditEndpointDeps = {
      ...deps(),
      async judgeDestination(url) {
        await edit(id, { headers: [{ name: 'X-Key', value: 'new' }] });
        return deps().judgeDestination(url);
      },
    };
    const late = draft({ headers: [{ name: 'X-Key', value: null }] });
    expect(await editEndpoint(slow, { shopId: at.shop.id, id }, late)).toMatchObject({
      ok: false,
      errors: [{ field: null }],
    });
    await at.delivered('succeeded');
    expect(at.receiver.received.at(-1)).toMatchObject({ headers: { 'x-key': 'new' } });
  });

  test('a 410 from the address that it had before does not disable it', async () => {
    const { id } = await at.endpoint();
    at.receiver.answer = (...exchanged) => void edit(id).then(() => status(410)(...exchanged));
    await at.delivered('failed');
    expect(await row(id)).toMatchObject({ status: 'enabled', url: `${at.receiver.url}/edited` });
  });

  test('one of another shop, or one that was removed, is not there to be edited', async () => {
    const { db } = at.database;
    const { id } = await at.endpoint();
    const other = await makeShop(db);
    const refused = { ok: false, reason: 'not_found' };
    expect(await edit(id, { name: 'Mine' }, other.id)).toEqual(refused);
    expect(await findHeaderNames(deps(), other.id, id)).toEqual([]);
    await removeEndpoint(deps(), at.shop.id, id);
    expect(await edit(id, { name: 'Back' })).toEqual(refused);
    expect(await row(id)).toMatchObject({ name: 'CRM' });
  });
});
