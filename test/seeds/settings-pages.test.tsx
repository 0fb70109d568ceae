import { AppProvider } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { message } from '#app/texts/message.ts';
import { loadAdminTexts } from '#app/ui/admin-texts.ts';
import { AttemptEntry } from '#app/ui/integrations/attempt-entry.tsx';
import { EndpointList } from '#app/ui/integrations/endpoint-list.tsx';
import { STATUS_CHOICES } from '#app/ui/integrations/log-status-choices.ts';
import { SecretBox } from '#app/ui/integrations/secret-box.tsx';
import { TestEventCard } from '#app/ui/integrations/test-event-card.tsx';
import { TextsProvider } from '#app/ui/texts.tsx';

const texts = await loadAdminTexts('en');

const render = (page: ReactNode): string =>
  renderToStaticMarkup(
    <TextsProvider texts={texts}>
      <AppProvider i18n={texts.polaris}>{page}</AppProvider>
    </TextsProvider>,
  );

test('beside each endpoint there is View logs, which leads to its own', () => {
  const endpoint = {
    name: 'CRM',
    url: 'https://crm.example.com/hooks',
    events: ['quote.created'],
    takesAll: false,
    status: 'enabled',
    day: null,
    standing: null,
    last: null,
  };
  const page = render(
    <EndpointList
      endpoints={[
        { id: 'ep_1', ...endpoint },
        { id: 'ep_2', ...endpoint },
      ]}
    />,
  );
  for (const id of ['ep_1', 'ep_2']) {
    expect(page).toMatch(
      new RegExp(`href="/app/settings/integrations/log\\?endpoint=${id}"[^]*?View logs`),
    );
  }
});

test('an attempt is shown with its time, address, status, response time and error', () => {
  const page = render(
    <AttemptEntry
      isLast
      attempt={{
        number: 2,
        startedAt: new Date('2026-11-21T18:00:01.000Z'),
        url: 'https://crm.example.com/hooks',
        statusCode: 500,
        responseTimeMs: 45,
        error: message('failures.answered', { status: 500 }),
        responseBody: null,
        requestHeaders: null,
      }}
    />,
  );
  for (const shown of [
    'Attempt 2: 500 in 45 ms',
    '2026-11-21T18:00:01.000Z',
    'https://crm.example.com/hooks',
    'The server answered 500;',
  ]) {
    expect(page).toContain(shown);
  }
});

test('the log can be narrowed to what succeeded, failed or waits for a retry', () => {
  const labels = Object.fromEntries(
    STATUS_CHOICES.map(({ value, label }) => [value, texts.t(label)]),
  );
  expect(labels).toMatchObject({
    succeeded: 'Delivered',
    failed: 'Failed',
    pending: 'Pending retry',
  });
});

test('the test button says what it sends, and its result says what was answered', () => {
  const attempt = {
    number: 1,
    startedAt: new Date('2026-11-21T18:00:01.000Z'),
    url: 'https://crm.example.com/hooks',
    statusCode: 200,
    responseTimeMs: 45,
    error: null,
    responseBody: null,
    requestHeaders: null,
  };
  const delivery = {
    id: 'dlv_1',
    eventId: 'evt_1',
    eventType: 'quote.test',
    endpointId: 'ep_1',
    endpointName: 'CRM',
    status: 'succeeded' as const,
    createdAt: new Date('2026-11-21T18:00:00.000Z'),
    nextAttemptAt: null,
    attempts: [attempt],
    body: '{}',
    quote: null,
  };
  const page = render(
    <TestEventCard
      format="native"
      delivery={delivery}
      sending={false}
      asked={{ state: 'idle' }}
      onSend={() => undefined}
    />,
  );
  for (const shown of ['Send test event', 'quote.test', 'The test arrived: 200 in 45 ms']) {
    expect(page).toContain(shown);
  }
});

test('a new secret comes with the advice to copy it now and to keep it in the environment', () => {
  const page = render(<SecretBox secret="whsec_x" />);
  for (const shown of ['whsec_x', 'the only time it is shown', 'environment']) {
    expect(page).toContain(shown);
  }
});
