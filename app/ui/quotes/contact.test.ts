import { describe, expect, it } from 'vitest';
import { addressLines, emailLink, phoneLink } from './contact.ts';

const nowhere = {
  street: null,
  street2: null,
  city: null,
  province: null,
  zip: null,
  country: null,
};

describe('an address', () => {
  it('is written in lines, without what is absent', () => {
    const address = { ...nowhere, street: '1 Main St', city: 'Springfield', zip: '62701' };
    expect(addressLines({ ...address, country: 'US' }, 'en')).toEqual([
      '1 Main St',
      'Springfield 62701',
      'United States',
    ]);
    expect(addressLines(nowhere, 'en')).toEqual([]);
  });

  it('has the postal code where its country has it', () => {
    const place = { ...nowhere, city: 'Springfield', province: 'Illinois', zip: '62701' };
    expect(addressLines({ ...place, country: 'US' }, 'en')[0]).toBe('Springfield, Illinois 62701');
    const zurich = { ...nowhere, city: 'Zürich', zip: '8001', country: 'CH' };
    expect(addressLines(zurich, 'en')[0]).toBe('8001 Zürich');
  });

  it('survives a country that is none', () => {
    expect(addressLines({ ...nowhere, country: 'Atlantis' }, 'en')).toEqual(['Atlantis']);
    expect(addressLines({ ...nowhere, country: 'zz' }, 'en')).toHaveLength(1);
  });
});

describe('links to a customer', () => {
  it('cannot add headers to the mail', () => {
    expect(emailLink('a?bcc=spy@example.com')).toBe('mailto:a%3Fbcc%3Dspy@example.com');
    expect(emailLink('a@example.com?cc=b')).toBe('mailto:a@example.com%3Fcc%3Db');
  });

  it('dial the digits of a number', () => {
    expect(phoneLink('+1 (555) 010-2030')).toBe('tel:+15550102030');
  });
});
