import { describe, expect, it } from 'vitest';
import type { Type } from '../../gen/formulaTree';
import { customer, me } from '../../test/me';
import type { Values } from '../api/types';
import { UNKNOWN } from './frame';
import { contextOf, rowOf } from './fromRecord';

const hidden = { noAccess: true } as const;

function read(path: string, type: Type, values: Values, before: Values | null = values) {
  return rowOf({ me, object: customer, recordType: 'dealer', values, before }).value(path.split('.'), type);
}

describe('a record as formulas read it', () => {
  it('gives values their kinds', () => {
    expect(read('discount', 'number', { discount: '0.125' })).toEqual({ kind: 'number', value: 125n * 10n ** 17n });
    expect(read('signedOn', 'date', { signedOn: '1970-01-02' })).toEqual({ kind: 'date', value: 1 });
    expect(read('channels', 'multiPicklist', { channels: ['retail'] })).toEqual({ kind: 'many', value: ['retail'] });
    expect(read('recordType', 'text', {})).toEqual({ kind: 'text', value: 'dealer' });
  });

  it('takes empty text and an empty list for blank', () => {
    expect(read('name', 'text', { name: '' })).toBeNull();
    expect(read('channels', 'multiPicklist', { channels: [] })).toBeNull();
  });

  it('knows of a look-up the record and its name, and of nothing what lies behind', () => {
    const values = { parent: { id: '7', name: '恒泰' } };

    expect(read('parent', 'reference', values)).toEqual({ kind: 'reference', value: '7' });
    expect(read('parent.name', 'text', values)).toEqual({ kind: 'text', value: '恒泰' });
    expect(read('parent.mobile', 'text', values)).toBe(UNKNOWN);
    expect(read('parent.mobile', 'text', { parent: null })).toBeNull();
    expect(read('parent', 'reference', { parent: hidden })).toBe(UNKNOWN);
  });

  it('does not guess what it was not told', () => {
    expect(read('mobile', 'text', {}, {})).toBe(UNKNOWN);
    expect(read('secret', 'text', {}, null)).toBe(UNKNOWN);
    expect(read('annualRevenue', 'number', { annualRevenue: '12x' })).toBe(UNKNOWN);
  });

  it('takes an empty field of a new record for blank, unless the server fills it', () => {
    expect(read('mobile', 'text', {}, null)).toBeNull();
    expect(read('code', 'text', {}, null)).toBe(UNKNOWN);
    expect(read('owner', 'reference', {}, null)).toBe(UNKNOWN);
  });
});

it('knows the user whose page it is', () => {
  const { user } = contextOf({ ...me, user: { ...me.user, department: { id: '9', name: '销售部' } } });

  expect(user.value([], 'reference')).toEqual({ kind: 'reference', value: '1' });
  expect(user.value(['department', 'name'], 'text')).toEqual({ kind: 'text', value: '销售部' });
  expect(user.value(['superior', 'name'], 'text')).toBeNull();
  expect(user.value(['mobile'], 'text')).toEqual({ kind: 'text', value: '13800517726' });
  expect(user.value(['email'], 'text')).toBeNull();
  expect(user.value(['superior', 'mobile'], 'text')).toBeNull();
  expect(user.value(['department', 'head'], 'reference')).toBe(UNKNOWN);
});

it('knows the tenant', () => {
  const { tenant } = contextOf(me);

  expect(tenant.value(['code'], 'text')).toEqual({ kind: 'text', value: 'acme' });
  expect(tenant.value(['name'], 'text')).toEqual({ kind: 'text', value: '恒泰机械' });
  expect(tenant.value(['zone'], 'text')).toEqual({ kind: 'text', value: 'Asia/Shanghai' });
  expect(tenant.value(['locale'], 'text')).toEqual({ kind: 'text', value: 'zh-CN' });
});
