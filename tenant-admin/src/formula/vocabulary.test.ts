import { describe, expect, it } from 'vitest';
import { readingOf, suggestionsAt, termOf, type Term, type Vocabulary } from './vocabulary';

const term = (name: string, label: string, type = 'text', target?: string): Term => ({ name, label, type, target });

const vocabulary: Vocabulary = {
  object: 'quote',
  terms: new Map([
    ['quote', [term('amount', '金额', 'currency'), term('customer', '客户', 'lookup', 'customer')]],
    ['customer', [term('owner', '负责人', 'lookup', 'user'), term('mobile', '手机', 'phone')]],
    ['user', [term('department', '部门', 'lookup', 'department')]],
  ]),
  functions: [{ name: 'AND', signature: 'AND(条件, …)' }],
  syllables: (text) => ({ 金额: ['jin', 'e'], 客户: ['ke', 'hu'] })[text] ?? [text],
};

const texts = (before: string) => suggestionsAt(before, vocabulary).suggestions.map((one) => one.text);

describe('completion', () => {
  it('offers everything before the first letter', () => {
    expect(texts('')).toEqual(['amount', 'customer', 'AND(']);
    expect(texts('amount > 1 && ')).toEqual(['amount', 'customer', 'AND(']);
  });

  it.each([
    ['am', ['amount']],
    ['金', ['amount']],
    ['jine', ['amount']],
    ['kh', ['customer']],
    ['an', ['AND(']],
  ])('finds by name, label, pinyin and initials: %s', (before, expected) => {
    expect(texts(before)).toEqual(expected);
  });

  it('walks look-ups at a dot, by name and by label', () => {
    expect(texts('customer.')).toEqual(['owner', 'mobile']);
    expect(texts('NOT(客户.负责人.')).toEqual(['department']);
    expect(texts('amount.')).toEqual([]);
  });

  it('replaces the word after the last dot', () => {
    expect(suggestionsAt('1 + customer.mo', vocabulary).from).toBe('1 + customer.'.length);
  });

  it('is silent inside texts', () => {
    expect(texts('amount = "am')).toEqual([]);
  });
});

describe('a dotted name', () => {
  it('means the field at its end', () => {
    expect(termOf(['客户', 'owner'], vocabulary)?.name).toBe('owner');
    expect(termOf(['customer', 'nobody'], vocabulary)).toBeUndefined();
  });

  it('is read by labels', () => {
    expect(readingOf(['customer', 'owner', 'department'], vocabulary)).toBe('客户.负责人.部门');
    expect(readingOf(['amount', 'x'], vocabulary)).toBeUndefined();
  });
});
