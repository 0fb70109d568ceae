import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionedIn, noteParts } from './mentions.ts';

const team = [
  { id: 'ada', name: 'Ada' },
  { id: 'adal', name: 'Ada Lovelace' },
  { id: 'zoe', name: 'Zoë' },
  { id: 'odd', name: '' },
];

describe('a note mentions', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Ada, look', []],
    ['@Ada, look', ['ada']],
    ['@ada and @ZOË', ['ada', 'zoe']],
    ['@Ada Lovelace is asked', ['adal']],
    ['@Adamant', []],
    ['@Ada @Ada', ['ada']],
    ['write to ada@example.com @', []],
    ['@@Ada', ['ada']],
  ])('in %j %j', (content, ids) => {
    expect(mentionedIn(content, team)).toEqual(ids);
  });

  it('and loses none of its text when it is taken apart', () => {
    const words = fc.constantFrom('@', 'Ada', ' ', 'Lovelace', 'Zoë', '\n', 'x');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const content = parts.join('');
        const taken = noteParts(content, team);
        expect(taken.map(({ text }) => text).join('')).toBe(content);
        for (const { at, text } of taken) expect(content.indexOf(text, at)).toBe(at);
      }),
    );
  });
});
