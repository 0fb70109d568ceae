import { copyButton } from '../../pages/copy-button.ts';
import { element } from '../../pages/element.ts';
import type { Behaviour } from '../behaviour.ts';
import { ask, type KnownEndpoint } from './server.ts';

/** What one can have an endpoint do, as it reads in the list. */
const BEHAVIOURS: [label: string, behaviour: Behaviour][] = [
  ['Answer 200', { kind: 'ok' }],
  ['Answer 500', { kind: 'status', status: 500 }],
  ['Answer 429, retry after 5 s', { kind: 'status', status: 429, retryAfter: '5' }],
  ['Answer 400', { kind: 'status', status: 400 }],
  ['Answer 410 (gone)', { kind: 'gone' }],
  ['Redirect', { kind: 'redirect', to: '/hooks/elsewhere' }],
  ['Take 3 s', { kind: 'slow', ms: 3_000 }],
  ['Take 15 s', { kind: 'slow', ms: 15_000 }],
  ['Never answer', { kind: 'never' }],
  ['Hang up', { kind: 'reset' }],
  ['Drip for ever', { kind: 'drip' }],
  ['Answer 50 MB', { kind: 'huge' }],
  ['Answer a gzip bomb', { kind: 'gzip-bomb' }],
];

/** An endpoint: its address, its secret, and how it behaves. */
export function endpointCard(endpoint: KnownEndpoint): HTMLElement {
  const state = element('span', {
    className: endpoint.hasSecret ? 'badge good' : 'badge wait',
    textContent: endpoint.hasSecret ? 'Secret known' : 'No secret yet',
  });
  return element('article', { className: 'card endpoint' }, [
    element('div', { className: 'endpoint-head' }, [
      element('h2', { textContent: endpoint.name }),
      state,
    ]),
    element('div', { className: 'address' }, [
      element('code', { textContent: endpoint.url }),
      copyButton(endpoint.url),
    ]),
    secretForm(endpoint),
    behaviourField(endpoint),
  ]);
}

function secretForm({ name, hasSecret }: KnownEndpoint): HTMLElement {
  const field = element('input', {
    className: 'field',
    name: 'secret',
    required: true,
    autocomplete: 'off',
    spellcheck: false,
    placeholder: hasSecret ? 'Another secret: whsec_…' : 'Paste the secret: whsec_…',
  });
  field.setAttribute('aria-label', `Secret of ${name}`);
  const problem = element('p', { className: 'problem', attributes: { role: 'alert' } });
  const submit = element('button', {
    className: hasSecret ? 'button' : 'button primary',
    textContent: 'Use secret',
  });
  const form = element('form', { className: 'secret' }, [field, submit, problem]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(`endpoints/${name}/secret`, 'PUT', { secret: field.value }).then(
      () => form.reset(),
      (error: Error) => {
        problem.textContent = error.message;
      },
    );
  });
  return form;
}

function behaviourField({ name, behaviour }: KnownEndpoint): HTMLElement {
  const current = JSON.stringify(behaviour);
  const known = BEHAVIOURS.some(([, option]) => JSON.stringify(option) === current);
  const options = known
    ? BEHAVIOURS
    : [...BEHAVIOURS, [JSON.stringify(behaviour), behaviour] satisfies (typeof BEHAVIOURS)[number]];
  const select = element(
    'select',
    { className: 'field' },
    options.map(([label, option]) => {
      const value = JSON.stringify(option);
      return element('option', { value, textContent: label, selected: value === current });
    }),
  );
  select.addEventListener('change', () => {
    void ask(`endpoints/${name}/behaviour`, 'PUT', JSON.parse(select.value));
  });
  return element('label', { className: 'behaviour' }, ['How it answers', select]);
}
