import { expect, it } from 'vitest';
import { customer } from '../../test/me';
import type { ObjectRecord } from '../api/types';
import { asSent, meet } from './changes';

const base = { name: '恒泰', mobile: '138', annualRevenue: '100.00' };

it('finds what both sides changed, and what only the other did', () => {
  const theirs = { values: { ...base, mobile: '137', annualRevenue: '200.00' } };

  const meeting = meet(customer, { values: base }, { values: { mobile: '139' }, relations: [] }, theirs);

  expect(meeting).toMatchObject({ conflicts: ['mobile'], theirs: ['annualRevenue'] });
});

it('sees no conflict where both came to the same value', () => {
  const mine = { values: { annualRevenue: '200' }, relations: [] };

  const meeting = meet(customer, { values: base }, mine, { values: { ...base, annualRevenue: '200.00' } });

  expect(meeting.conflicts).toEqual([]);
});

it('does not mix two changes of one list of lines', () => {
  const [first, second, newer] = [line('1', 1), line('2', 1), line('2', 2)];
  const seen = { values: base, lines: { items: [first, second], notes: [first] } };
  const theirs = { values: base, lines: { items: [first, newer], notes: [] } };

  const meeting = meet(customer, seen, { values: {}, relations: ['items'] }, theirs);

  expect(meeting.lines).toEqual({ conflicts: ['items'], theirs: ['notes'] });
});

const line = (id: string, version: number): ObjectRecord => ({
  id,
  version,
  object: 'item',
  recordType: null,
  name: id,
  values: {},
  can: { update: true, delete: true },
});

it('sends a look-up as its id', () => {
  expect(asSent({ parent: { id: '7', name: '恒泰' }, mobile: null })).toEqual({ parent: '7', mobile: null });
});
