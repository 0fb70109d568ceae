import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFields } from '#test/builders/fields.ts';
import { answerOf, bodyOf } from './asking.ts';
import { startStorefrontApp, type StorefrontApp } from './storefront-app.ts';

let app: StorefrontApp;
beforeAll(async () => {
  app = await startStorefrontApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await makeFields(
    app.database.db,
    { id: app.shopId },
    { label: 'Delivery day', kind: 'date', required: true, help: 'When the dock is free' },
    { label: 'Packaging [as shipped]', kind: 'choice', choices: ['Box', '<Bag> & {{ tie }}'] },
    { label: 'Forklift', kind: 'yes_no' },
    { label: 'Margin', kind: 'number', onStorefront: false },
  );
});
afterEach(async () => {
  await app.database.db.quote.deleteMany();
  await app.database.db.event.deleteMany();
});

const stored = () => app.database.db.quote.findMany({ select: { customFields: true } });

describe('a request of the script', () => {
  test('has its fields stored as what they are, and told in the event', async () => {
    const custom_fields = {
      'Delivery day': '2026-12-01',
      'Packaging [as shipped]': '<Bag> & {{ tie }}',
      Forklift: 'no',
      Project: 'of the theme',
    };
    expect((await app.post('quotes', bodyOf({ custom_fields }))).status).toBe(201);
    const expected = { ...custom_fields, Forklift: false };
    expect(await stored()).toEqual([{ customFields: expected }]);
    const event = await app.database.db.event.findFirstOrThrow();
    const { data } = JSON.parse(event.body) as { data: { custom_fields: unknown } };
    expect(data.custom_fields).toEqual(expected);
  });

  test.each([
    ['en', 'Please fill in this field.', 'Please choose one of the options.'],
    ['de', 'Bitte füllen Sie dieses Feld aus.', 'Bitte wählen Sie eine der Möglichkeiten.'],
    ['fr', 'Veuillez remplir ce champ.', 'Veuillez choisir l’une des options.'],
  ])('is refused at its fields, in words of %s', async (locale, required, choose) => {
    const custom_fields = { 'Packaging [as shipped]': 'Crate' };
    const response = await app.post('quotes', bodyOf({ custom_fields, locale }));
    expect(response.status).toBe(422);
    expect((await answerOf(response)).errors).toEqual([
      {
        field: 'custom_fields.Delivery day',
        code: 'required',
        message: required,
        label: 'Delivery day',
      },
      {
        field: 'custom_fields.Packaging [as shipped]',
        code: 'not_an_option',
        message: choose,
        label: 'Packaging [as shipped]',
      },
    ]);
    expect(await stored()).toEqual([]);
  });

  test('does not fill in what only the team does', async () => {
    const custom_fields = { 'Delivery day': '2026-12-01', Margin: 99 };
    await app.post('quotes', bodyOf({ custom_fields }));
    expect(await stored()).toEqual([{ customFields: { 'Delivery day': '2026-12-01' } }]);
  });
});

describe('a plain form', () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const post = (fields: Record<string, string>) => {
    const form = {
      client_key: '',
      variant_id: '81032',
      quantity: '2',
      name: 'Ada',
      email: 'ada@example.com',
      ...fields,
    };
    return app.post('quotes', new URLSearchParams(form).toString(), { headers });
  };

  test('fills in fields by inputs called after them', async () => {
    const response = await post({
      'custom_fields[Delivery day]': '2026-12-01',
      'custom_fields[Packaging [as shipped]]': 'Box',
      'custom_fields[Forklift]': 'yes',
      'custom_fields[Project]': 'of the theme',
    });
    expect(response.status).toBe(200);
    expect(await stored()).toEqual([
      {
        customFields: {
          'Delivery day': '2026-12-01',
          'Packaging [as shipped]': 'Box',
          Forklift: true,
          Project: 'of the theme',
        },
      },
    ]);
  });

  test('comes back with what was filled in, what is wrong at its field, and what the theme asked', async () => {
    const response = await post({
      'custom_fields[Packaging [as shipped]]': '<Bag> & {{ tie }}',
      'custom_fields[Forklift]': 'no',
      'custom_fields[Project]': 'of the {{ theme }}',
      'custom_fields[Margin]': '99',
    });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('<label for="quotewire-field-1">Delivery day</label>');
    expect(page).toMatch(
      /id="quotewire-field-1" name="custom_fields\[Delivery day\]" required aria-invalid="true" aria-describedby="quotewire-field-1-error quotewire-field-1-help" type="date"/,
    );
    expect(page).toContain('id="quotewire-field-1-error">Please fill in this field.</p>');
    expect(page).toContain('id="quotewire-field-1-help">When the dock is free</p>');
    expect(page).toContain(
      '<label for="quotewire-field-2">Packaging [as shipped] (optional)</label>',
    );
    expect(page).toMatch(/<option value="&lt;Bag&gt; &amp; &#123;&#123; tie[^"]*" selected>/);
    expect(page).toContain('<option value="no" selected>No</option>');
    expect(page).toMatch(/type="hidden" name="custom_fields\[Project\]" value="of the &#123;/);
    expect(page).not.toContain('Margin');
    // Nothing is said of it above the form as well.
    expect(page).toMatch(/role="alert">Your request was not sent yet\.<\/p>/);
    expect(await stored()).toEqual([]);
  });
});
