import { expect, test } from 'vitest';
import type { PipelineStage } from '../../quotes/pipeline/stage.ts';
import { isDirty, startingFrom, toDrafts, withoutStage, withStage } from './typed-pipeline.ts';

const stages: PipelineStage[] = [
  { id: 'stg_1', name: 'New', color: 'info', enteredOn: [] },
  { id: 'stg_2', name: 'Waiting', color: 'warning', enteredOn: ['sent', 'expired'] },
];

test('what was not touched is sent as it was read', () => {
  const typed = startingFrom(stages);
  expect(toDrafts(typed).map(({ enteredOn }) => enteredOn)).toEqual([[], ['expired', 'sent']]);
  expect(isDirty(typed, startingFrom(stages))).toBe(false);
});

test('a status leads to another stage, or to none', () => {
  const typed = startingFrom(stages);
  const changed = { ...typed, entered: { sent: 'stg_1' } };
  expect(toDrafts(changed).map(({ enteredOn }) => enteredOn)).toEqual([['sent'], []]);
  expect(isDirty(changed, typed)).toBe(true);
});

test('stages that are added are apart from each other, and can be taken out again', () => {
  const typed = withStage(withStage(startingFrom(stages)));
  const keys = typed.rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  const led = { ...typed, entered: { ...typed.entered, approved: keys[2] } };
  const left = withoutStage(led, keys[2] ?? '');
  expect(left.rows.map(({ key }) => key)).toEqual([keys[0], keys[1], keys[3]]);
  expect(left.entered).toEqual({ sent: 'stg_2', expired: 'stg_2' });
  expect(new Set(withStage(left).rows.map(({ key }) => key)).size).toBe(4);
});
