import { expect, it } from 'vitest';
import { offsetOf, rangeOf } from './columns';

it('a column counts an emoji as one character', () => {
  expect(offsetOf('😀 + x', 5)).toBe('😀 + '.length);
});

it('an error covers the characters it names', () => {
  expect(rangeOf('😀 + xy', 5, 2)).toEqual({ from: 5, to: 7 });
});

it('an error at the end marks the last character', () => {
  expect(rangeOf('a +', 4, 0)).toEqual({ from: 2, to: 3 });
  expect(rangeOf('', 1, 0)).toEqual({ from: 0, to: 0 });
});
