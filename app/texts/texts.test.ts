import { describe, expect, it } from 'vitest';
import { loadTexts } from './load-texts.ts';
import { message, messageText } from './message.ts';

const { t } = await loadTexts('en');

describe('a text', () => {
  it('is said in the language it was asked for', async () => {
    expect(t('common.save')).toBe('Save');
    expect((await loadTexts('de')).t('common.save')).toBe('Speichern');
    expect((await loadTexts('fr')).t('common.save')).toBe('Enregistrer');
  });

  it('keeps what it is given, whatever that looks like', () => {
    const what = '<b>{{clock}}</b> $t(common.save) & “more”';
    expect(t('common.copy.what', { what })).toBe(`Copy ${what}`);
  });

  it('in French does not break before a colon', async () => {
    const french = await loadTexts('fr');
    expect(french.t('common.copy.whatCopied', { what: 'l’ID' })).toBe('Copié\u00A0: l’ID');
  });
});

describe('a message', () => {
  it('of code that knows no language is put into words where it is read', () => {
    const told = message('common.time.today', { clock: '6:04 PM' });
    expect(messageText(t, JSON.parse(JSON.stringify(told)) as typeof told)).toBe(
      'Today at 6:04 PM',
    );
  });

  it('from outside stays as it is', () => {
    expect(messageText(t, { text: 'Email is invalid' })).toBe('Email is invalid');
  });
});
