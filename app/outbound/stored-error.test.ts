import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import { loadTexts } from '../texts/load-texts.ts';
import { message, messageText } from '../texts/message.ts';
import { storedError } from './stored-error.ts';

test('what is stored of a failure can be read in every language', async () => {
  const told = message('destinations.leadsToSpecial', {
    name: 'crm.example.com',
    address: '10.0.0.1',
    what: message('destinations.what.private'),
  });
  const read = storedError(JSON.stringify(told));
  expect(inEnglish(read)).toContain('leads to 10.0.0.1, which is in a private network.');
  const german = await loadTexts('de');
  expect(messageText(german.t, read)).toContain('führt zu 10.0.0.1, und das ist eine Adresse');
});

test('a sentence that was stored as such stays as it is', () => {
  expect(storedError('The server answered 500.')).toEqual({ text: 'The server answered 500.' });
  expect(storedError(null)).toBeNull();
});
