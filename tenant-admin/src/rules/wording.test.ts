import { describe, expect, it } from 'vitest';
import { opposite, reworded, wordingOf } from './wording';

describe('the opposite of a condition', () => {
  it.each([
    ['amount < 0', 'NOT(amount < 0)'],
    ['NOT(ISBLANK(mobile))', 'ISBLANK(mobile)'],
    ['NOT(a) && NOT(b)', 'NOT(NOT(a) && NOT(b))'],
    ['not( OR(a, b) )', 'OR(a, b)'],
    ['NOT(a = ")")', 'a = ")"'],
    ['', ''],
  ])('%s', (condition, expected) => {
    expect(opposite(condition)).toBe(expected);
  });

  it('taken twice is the condition', () => {
    for (const condition of ['a || b', 'NOT(x)', 'NOT(a) || b']) expect(opposite(opposite(condition))).toBe(condition);
  });
});

it('a rule with NOT around it all reads as what must hold', () => {
  expect(wordingOf('NOT(amount > 0)')).toBe('require');
  expect(wordingOf('amount <= 0')).toBe('refuse');
  expect(reworded('NOT(amount > 0)', 'require')).toBe('amount > 0');
});
