import { describe, expect, it } from 'vitest';
import { fieldsIn, partsOf, tokensOf } from './tokens';

const source =
  'AND(NOT(ISBLANK(手机)), REGEX([备用 手机], "^1[3-9]\\\\d{9}$")) && 客户.负责人.部门 <> "销售" /* 部门 */';

describe('tokens', () => {
  it('together are the whole text', () => {
    const texts = [source, 'a + ', '"open', '客户.', '[open', '', '@#', 'x.[a b].c >= 1.5'];
    for (const text of texts)
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
  });

  it('have their kinds', () => {
    const kinds = tokensOf('IF(金额 >= 1.5, true, "x")').filter((token) => token.kind !== 'space');
    expect(kinds.map((token) => token.kind)).toEqual([
      'function',
      'bracket',
      'name',
      'operator',
      'number',
      'bracket',
      'constant',
      'bracket',
      'text',
      'bracket',
    ]);
  });
});

it('parts of a dotted name lose their brackets', () => {
  expect(partsOf('客户.[金额(元)].name')).toEqual(['客户', '金额(元)', 'name']);
});

it('the fields of a formula are found by name and by label, once, and not inside texts', () => {
  const fields = [
    { name: 'mobile', label: '手机' },
    { name: 'customer', label: '客户' },
    { name: 'department', label: '部门' },
    { name: 'spare', label: '备用 手机' },
  ];
  expect(fieldsIn(`${source} || mobile = ""`, fields)).toEqual(['mobile', 'spare', 'customer']);
});
