import { describe, expect, it } from 'vitest';
import { QUOTE_STATUSES, type QuoteStatus } from '../../quotes/quote.ts';
import { canTake } from '../../quotes/transitions.ts';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import { nextStep, otherSteps, stepLabel, type OfferedStep } from './next-step.ts';

const { t } = createTexts('en', en);

const BOTH = [false, true];

describe('the next step', () => {
  it.each<[QuoteStatus, boolean, OfferedStep | null]>([
    ['requested', true, 'send'],
    ['sent', false, null],
    ['sent', true, 'send'],
    ['approved', false, 'convert'],
    ['approved', true, 'send'],
    ['rejected', false, 'renew'],
    ['expired', false, 'renew'],
    ['converted', false, 'invoice'],
    ['converted', true, 'convert'],
    ['invoiced', false, null],
    ['invoiced', true, 'convert'],
    ['ordered', false, null],
  ])('of a quote that is %s (changed: %j) is %j', (status, changed, step) => {
    expect(nextStep({ status, changed })).toBe(step);
  });

  it('and the others can all be taken, each is offered once', () => {
    for (const status of QUOTE_STATUSES) {
      for (const changed of BOTH) {
        const next = nextStep({ status, changed });
        const offered = [...(next ? [next] : []), ...otherSteps({ status, changed })];
        expect(offered.filter((step) => !canTake(step, status))).toEqual([]);
        expect(new Set(offered).size).toBe(offered.length);
      }
    }
  });
});

describe('beside it', () => {
  it('staff can answer for the customer while one is waited for', () => {
    expect(otherSteps({ status: 'sent', changed: false })).toEqual([
      'send',
      'approve',
      'reject',
      'convert',
      'remove',
    ]);
  });

  it('what was converted is converted again only with something new in it', () => {
    expect(otherSteps({ status: 'invoiced', changed: false })).not.toContain('convert');
    expect(nextStep({ status: 'converted', changed: true })).toBe('convert');
    expect(otherSteps({ status: 'converted', changed: true })).not.toContain('invoice');
  });

  it('what was approved is converted as it was approved, or not at all', () => {
    expect(otherSteps({ status: 'approved', changed: true })).not.toContain('convert');
  });

  it('an order can only be deleted, a deleted quote nothing', () => {
    expect(otherSteps({ status: 'ordered', changed: true })).toEqual(['remove']);
    expect(otherSteps({ status: 'deleted', changed: false })).toEqual([]);
  });
});

describe('buttons', () => {
  it.each<[OfferedStep, QuoteStatus, boolean, string]>([
    ['send', 'requested', true, 'Send to customer'],
    ['send', 'sent', false, 'Send again'],
    ['send', 'sent', true, 'Send new version'],
    ['convert', 'approved', false, 'Convert to draft order'],
    ['convert', 'invoiced', true, 'Convert again'],
    ['invoice', 'converted', false, 'Send invoice'],
    ['invoice', 'invoiced', false, 'Send invoice again'],
  ])('to %s when %s (changed: %j): %s', (step, status, changed, label) => {
    expect(t(stepLabel(step, { status, changed }))).toBe(label);
  });
});
