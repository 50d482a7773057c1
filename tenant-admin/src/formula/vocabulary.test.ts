import { describe, expect, it } from 'vitest';
import { readingOf, suggestionsAt, termOf, type Term, type Vocabulary } from './vocabulary';

const term = (name: string, label: string, type = 'text', target?: string): Term => ({ name, label, type, target });

const vocabulary: Vocabulary = {
  object: 'quote',
  terms: new Map([
    ['quote', [term('amount', '金额', 'currency'), term('customer', '客户', 'lookup', 'customer')]],
    ['customer', [term('owner', '负责人', 'lookup', 'user'), term('mobile', '手机', 'phone')]],
    ['$input', [term('engineer', '工程师', 'lookup')]],
    ['user', [term('department', '部门', 'lookup', 'department')]],
  ]),
  variables: [
    term('$Record', '当前记录', 'lookup', 'quote'),
    term('$User', '当前用户', 'lookup', 'user'),
    term('$Input', '填写的内容', '', '$input'),
  ],
  functions: [{ name: 'AND', signature: 'AND(条件, …)', description: '', example: null }],
  syllables: (text) => ({ 金额: ['jin', 'e'], 客户: ['ke', 'hu'] })[text] ?? [text],
};

const texts = (before: string) => suggestionsAt(before, vocabulary).suggestions.map((one) => one.text);

describe('completion', () => {
  it('offers everything before the first letter', () => {
    const all = ['amount', 'customer', '$Record', '$User', '$Input.engineer', 'AND('];
    expect(texts('')).toEqual(all);
    expect(texts('amount > 1 && ')).toEqual(all);
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

  it('knows what is no field: the record itself, the user and what was asked for', () => {
    expect(texts('$')).toEqual(['$Record', '$User', '$Input.engineer']);
    expect(texts('工程')).toEqual(['$Input.engineer']);
    expect(texts('$Input.')).toEqual(['engineer']);
    expect(texts('$Input.engineer.')).toEqual([]);
    expect(texts('$User.dep')).toEqual(['department']);
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
    expect(readingOf(['$Input', 'engineer'], vocabulary)).toBe('填写的内容.工程师');
    expect(readingOf(['amount', 'x'], vocabulary)).toBeUndefined();
  });
});
