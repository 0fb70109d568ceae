import { expect, test } from 'vitest';
import { PickerSelection } from './picker-selection.ts';

const bolt = { id: 'bolt', children: ['m8', 'm10'] };
const box = { id: 'box', children: ['only'] };

test('a product is chosen with all of its variants, and let go with all of them', () => {
  const selection = new PickerSelection({ counts: 'groups', limit: null });
  selection.toggle('bolt', 'm8');
  expect(selection.stateOf(bolt)).toBe('some');
  selection.toggleGroup(bolt);
  expect(selection.stateOf(bolt)).toBe('all');
  selection.toggleGroup(bolt);
  expect(selection.stateOf(bolt)).toBe('none');
  expect(selection.count).toBe(0);
});

test('where one product may be chosen, several of its variants still may, and another product replaces it', () => {
  const selection = new PickerSelection({ counts: 'groups', limit: 1 });
  selection.toggle('bolt', 'm8');
  selection.toggle('bolt', 'm10');
  expect(selection.stateOf(bolt)).toBe('all');
  selection.toggleGroup(box);
  expect(selection.stateOf(bolt)).toBe('none');
  expect(selection.stateOf(box)).toBe('all');
});

test('where one variant may be chosen, another replaces it', () => {
  const selection = new PickerSelection({ counts: 'children', limit: 1 });
  selection.toggle('bolt', 'm8');
  selection.toggle('bolt', 'm10');
  expect(selection.has('bolt', 'm8')).toBe(false);
  expect(selection.has('bolt', 'm10')).toBe(true);
});

test('beyond a limit of several nothing more is chosen', () => {
  const selection = new PickerSelection({ counts: 'children', limit: 2 });
  selection.toggleGroup(bolt);
  selection.toggle('box', 'only');
  expect(selection.count).toBe(2);
  expect(selection.stateOf(box)).toBe('none');
});
