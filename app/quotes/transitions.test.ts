import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUOTE_STATUSES, type QuoteStatus } from './quote.ts';
import { canTake, leadsTo, TRANSITIONS, type Step } from './transitions.ts';

const STEPS = Object.keys(TRANSITIONS) as Step[];
const steps = fc.constantFrom(...STEPS);
const statuses = fc.constantFrom(...QUOTE_STATUSES);
/** A step, and which of the statuses it can lead to. */
const taken = fc.tuple(steps, fc.nat({ max: 8 }));

/** Where a quote stands after steps, those that cannot be taken left out. */
function after(from: QuoteStatus, path: [Step, number][]): QuoteStatus {
  return path.reduce((status, [step, choice]) => {
    const leads = leadsTo(step, status);
    return leads[choice % leads.length] ?? status;
  }, from);
}

test('no sequence of steps leads out of the table', () => {
  fc.assert(
    fc.property(statuses, fc.array(taken, { maxLength: 60 }), (from, path) => {
      expect(QUOTE_STATUSES).toContain(after(from, path));
    }),
  );
});

test('deleted is final: nothing can be done with it, and nothing leads out of it', () => {
  for (const step of STEPS) expect(canTake(step, 'deleted')).toBe(false);
  fc.assert(
    fc.property(fc.array(taken, { maxLength: 60 }), (path) => {
      expect(after('deleted', path)).toBe('deleted');
    }),
  );
});

/** Every status that some sequence of steps leads to. */
function reachableFrom(from: QuoteStatus, except: Step[] = []): Set<QuoteStatus> {
  const found = new Set([from]);
  for (const status of found) {
    for (const step of STEPS.filter((each) => !except.includes(each))) {
      for (const to of leadsTo(step, status)) found.add(to);
    }
  }
  return found;
}

test('a new quote can come to every status', () => {
  expect([...reachableFrom('requested')].toSorted()).toEqual([...QUOTE_STATUSES].toSorted());
});

test('nothing but deleting leads out of ordered', () => {
  expect([...reachableFrom('ordered', ['remove'])]).toEqual(['ordered']);
});

test('a quote can be deleted wherever it stands, but while it has a draft order to be paid', () => {
  const kept = ['converted', 'invoiced', 'deleted'];
  for (const status of QUOTE_STATUSES) {
    expect(leadsTo('remove', status)).toEqual(kept.includes(status) ? [] : ['deleted']);
  }
});

test('what expired is renewed, not edited', () => {
  expect(canTake('edit', 'expired')).toBe(false);
  expect(leadsTo('renew', 'expired')).toEqual(['requested']);
});

test('an answer is about what was answered: editing takes it back', () => {
  for (const answered of ['approved', 'rejected'] as const) {
    expect(leadsTo('edit', answered)).toEqual(['requested']);
  }
});
