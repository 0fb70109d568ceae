import { element } from '../../pages/element.ts';
import type { Delivery } from '../delivery.ts';
import type { Checker, Verdict } from '../verify.ts';

const CHECKER_NAMES: Record<Checker, string> = {
  standardwebhooks: 'standardwebhooks',
  svix: 'svix',
  addToQuote: 'AddToQuote recipe',
};
const VERDICT_CLASS: Record<Verdict, string> = {
  verified: 'badge good',
  refused: 'badge bad',
  'no secret yet': 'badge wait',
};
const VERDICT_SIGN: Record<Verdict, string> = { verified: '✓', refused: '✗', 'no secret yet': '?' };

/** One request: a line, and everything about it when opened. All of it is set as text. */
export function deliveryItem(delivery: Delivery, open: boolean): HTMLLIElement {
  const details = element('details', { className: 'card delivery', open }, [
    element('summary', {}, [
      element('time', {
        dateTime: delivery.receivedAt,
        title: delivery.receivedAt,
        textContent: new Date(delivery.receivedAt).toLocaleTimeString([], { hour12: false }),
      }),
      element('strong', { className: 'type', textContent: delivery.eventType ?? 'unknown type' }),
      element('span', { className: 'quote', textContent: delivery.quoteNumber ?? '' }),
      element('span', { className: 'soft facts', textContent: factsOf(delivery) }),
      overall(delivery),
    ]),
  ]);
  // Built when it is first looked at: of 500 deliveries few are.
  const fill = (): void => {
    if (details.open && details.children.length === 1) details.append(content(delivery));
  };
  details.addEventListener('toggle', fill);
  fill();
  return element('li', { attributes: { 'data-sequence': String(delivery.sequence) } }, [details]);
}

function factsOf({ endpoint, attempt, behaviour, status }: Delivery): string {
  const isPlain = ['ok', 'status', 'gone', 'redirect'].includes(behaviour);
  return [
    endpoint,
    attempt === null ? '' : `attempt ${attempt}`,
    status === null ? '' : `answered ${status}`,
    isPlain ? '' : behaviour,
  ]
    .filter(Boolean)
    .join(' · ');
}

function overall(delivery: Delivery): HTMLElement {
  const verdicts = Object.values(delivery.verdicts);
  const verdict = verdicts.find((each) => each !== 'verified') ?? 'verified';
  const label =
    verdict === 'verified' ? 'Verified' : verdict === 'refused' ? 'Refused' : 'No secret yet';
  return element('span', { className: VERDICT_CLASS[verdict] }, [
    `${VERDICT_SIGN[verdict]} ${label}`,
  ]);
}

function content(delivery: Delivery): HTMLElement {
  const verdicts = Object.entries(delivery.verdicts) as [Checker, Verdict][];
  const headers = Object.entries(delivery.headers);
  return element('div', { className: 'content' }, [
    element(
      'ul',
      { className: 'verdicts' },
      verdicts.map(([checker, verdict]) =>
        element('li', {}, [
          element('span', { className: VERDICT_CLASS[verdict] }, [
            `${VERDICT_SIGN[verdict]} ${CHECKER_NAMES[checker]}`,
          ]),
          delivery.refusals[checker] ?? null,
        ]),
      ),
    ),
    element('h3', { textContent: 'Body' }),
    element('pre', { tabIndex: 0, textContent: pretty(delivery.body) }),
    element('h3', { textContent: 'Headers' }),
    element(
      'dl',
      {},
      headers.flatMap(([name, value]) => [
        element('dt', { textContent: name }),
        element('dd', { textContent: value }),
      ]),
    ),
  ]);
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body || '(empty)';
  }
}
