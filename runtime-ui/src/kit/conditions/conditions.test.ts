import i18next from 'i18next';
import { expect, it } from 'vitest';
import { customer, me } from '../../test/me';
import { speakChinese } from '../../test/words';
import type { Formats } from '../fields/formats';
import { conditionsFormula, type FieldCondition } from './condition';
import { conditionsFromParam, conditionsToParam } from './conditionParams';
import { conditionText } from './conditionText';

speakChinese();

const industry: FieldCondition = {
  field: 'industry',
  operator: 'anyOf',
  operands: [{ value: 'manufacturing' }, { value: 'retail' }],
};
const revenue: FieldCondition = { field: 'annualRevenue', operator: 'atLeast', operands: [{ value: '100000' }] };

it('writes conditions as one formula', () => {
  expect(conditionsFormula(customer, [industry, revenue])).toBe(
    '(industry = "manufacturing" || industry = "retail") && annualRevenue >= 100000',
  );
});

it.each<[FieldCondition, string]>([
  [{ field: 'name', operator: 'contains', operands: [{ value: 'a"b\\c' }] }, 'CONTAINS(name, "a\\"b\\\\c")'],
  [{ field: 'signedOn', operator: 'atLeast', operands: [{ value: '2026-01-31' }] }, 'signedOn >= DATE(2026, 1, 31)'],
  [
    { field: 'createdAt', operator: 'lastDays', operands: [{ value: '30' }] },
    'DATEVALUE(createdAt) >= TODAY() - 30 && DATEVALUE(createdAt) <= TODAY()',
  ],
  [{ field: 'owner', operator: 'isMe', operands: [] }, 'owner = $User'],
  [{ field: 'parent', operator: 'equals', operands: [{ value: '7', label: '恒泰' }] }, 'parent = "7"'],
  [{ field: 'needsInvoice', operator: 'isFalse', operands: [] }, 'NOT(needsInvoice)'],
  [{ field: 'channels', operator: 'includesAny', operands: [{ value: 'retail' }] }, 'INCLUDES(channels, "retail")'],
  [{ field: 'gone', operator: 'equals', operands: [{ value: '1' }] }, ''],
  [{ field: 'name', operator: 'contains', operands: [] }, ''],
])('writes %j as %s', (condition, formula) => {
  expect(conditionsFormula(customer, [condition])).toBe(formula);
});

it('comes back unchanged from an address', () => {
  const conditions = [industry, { field: 'parent', operator: 'equals', operands: [{ value: '7', label: '恒泰' }] }];

  expect(conditionsFromParam(conditionsToParam(conditions))).toEqual(conditions);
});

it.each(['', 'nonsense', '{}', '[1, ["x"]]'])('takes an address with %s for no filter', (param) => {
  expect(conditionsFromParam(param)).toEqual([]);
});

it('reads like a sentence', () => {
  const formats: Formats = {
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
    t: i18next.t,
    choices: (name) => me.picklists[name ?? '']?.values ?? [],
  };

  expect(conditionText(customer, industry, formats)).toBe('行业 是 制造、零售');
  expect(conditionText(customer, revenue, formats)).toBe('年成交 不小于 100,000.00');
});
