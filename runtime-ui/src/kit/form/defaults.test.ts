import { afterEach, expect, it, vi } from 'vitest';
import type { FormulaTree } from '../../gen/formulaTree';
import { customer, me } from '../../test/me';
import type { ObjectMeta, Values } from '../api/types';
import { defaultsOf } from './defaults';

const today: FormulaTree = { node: 'call', function: 'TODAY', arguments: [], type: 'date', column: 1 };
const user: FormulaTree = { node: 'field', root: 'user', path: [], type: 'reference' };
const share: FormulaTree = { node: 'constant', type: 'number', value: '0.12345678' };

function withDefaults(defaults: Record<string, FormulaTree>): ObjectMeta {
  const fields = Object.entries(customer.fields).map(([name, field]) => {
    const byDefault = defaults[name];
    return [
      name,
      byDefault === undefined ? field : { ...field, default: byDefault, options: { decimals: 1 } },
    ] as const;
  });
  return { ...customer, fields: Object.fromEntries(fields) };
}

const defaults = (trees: Record<string, FormulaTree>, values: Values = {}) =>
  defaultsOf({ me, object: withDefaults(trees), recordType: null, values, before: null });

afterEach(() => {
  vi.useRealTimers();
});

it('begins with the day it is for the tenant, wherever the browser stands', () => {
  vi.useFakeTimers({ now: new Date('2026-03-15T16:30:00Z') });

  expect(defaults({ signedOn: today })).toEqual({ signedOn: '2026-03-16' });
});

it('rounds to the decimals of the field, which for percent count percents', () => {
  expect(defaults({ annualRevenue: share, discount: share })).toEqual({ annualRevenue: '0.1', discount: '0.123' });
});

it('names the user, and leaves to the server whose name it does not know', () => {
  expect(defaults({ owner: user })).toEqual({ owner: { id: '1', name: '王海燕' } });
  expect(defaults({ parent: { node: 'constant', type: 'reference', value: '7' } })).toEqual({});
});

it('keeps what was given', () => {
  expect(defaults({ signedOn: today }, { signedOn: '2026-01-01' })).toEqual({});
});
