import { expect, it } from 'vitest';
import { record, redo, startHistory, undo } from './history';

it('undo and redo walk the same steps', () => {
  const edited = record(record(startHistory('a'), 'b'), 'c');
  expect(undo(undo(edited)).present).toBe('a');
  expect(redo(undo(edited))).toEqual(edited);
});

it('an edit after undo forgets what was undone', () => {
  const edited = record(undo(record(startHistory('a'), 'b')), 'x');
  expect(redo(edited).present).toBe('x');
});

it('an edit that changed nothing leaves no step', () => {
  const start = startHistory('a');
  expect(record(start, 'a')).toBe(start);
  expect(undo(start)).toBe(start);
});
