import { describe, expect, it } from 'vitest';
import type { FormulaTree, Node } from '../../gen/formulaTree';
import { compareTexts } from './codePoints';
import { evaluate } from './evaluate';
import { UNKNOWN, type Fields, type FormulaRow } from './frame';
import { matches, type Program } from './pattern';
import { parseDecimal, plain } from './decimals';

const nothing: Fields = { value: () => null };
const notHere: FormulaRow = { value: () => UNKNOWN, prior: () => UNKNOWN, isNew: false };
const context = { now: 0n, zone: 'Asia/Shanghai', user: nothing, tenant: nothing };

const unseen: Node = { node: 'field', root: 'record', path: ['customer', 'credit'], type: 'number' };
const constant = (value: boolean): Node => ({ node: 'constant', type: 'bool', value });

const evaluated = (tree: FormulaTree) => evaluate(tree, notHere, context);

describe('a formula that reads what the browser does not hold', () => {
  it('is left to the server', () => {
    expect(evaluated({ node: 'negation', operand: unseen })).toEqual({ kind: 'unknown' });
  });

  it('is answered where the value is not reached', () => {
    const compared: Node = { node: 'comparison', operator: '>', left: unseen, right: unseen };

    expect(evaluated({ node: 'or', operands: [constant(true), compared] })).toMatchObject({ value: { value: true } });
    expect(evaluated({ node: 'or', operands: [constant(false), compared] })).toEqual({ kind: 'unknown' });
  });

  it('is left to the server where it calls a function this page does not know', () => {
    expect(evaluated({ node: 'call', function: 'FUTURE', arguments: [], type: 'number', column: 1 })).toEqual({
      kind: 'unknown',
    });
  });
});

it('takes a blank condition for false', () => {
  expect(evaluated({ node: 'constant', type: 'bool' })).toMatchObject({ value: { value: false } });
});

it('orders texts by code point', () => {
  expect(['😀', '￥', 'a', '中'].toSorted(compareTexts)).toEqual(['a', '中', '￥', '😀']);
});

it.each(['0', '-0.5', '12.00000000000000000001', '999999999999999999999999999999'])(
  'writes %s as it reads it',
  (text) => {
    expect(plain(parseDecimal(text) ?? 0n)).toBe(text);
  },
);

it('matches a pattern with nested repetition in time that grows with the text only', () => {
  // (a*)*b
  const program: Program = [
    ['split', 1, 5],
    ['split', 2, 4],
    ['char', 97, 97],
    ['jump', 1],
    ['jump', 0],
    ['char', 98, 98],
    ['match'],
  ];

  expect(matches(program, 'a'.repeat(20_000))).toBe(false);
  expect(matches(program, `${'a'.repeat(20_000)}b`)).toBe(true);
});
