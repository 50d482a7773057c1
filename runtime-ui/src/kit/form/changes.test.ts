import { expect, it } from 'vitest';
import { customer } from '../../test/me';
import { asSent, meet } from './changes';

const base = { name: '恒泰', mobile: '138', annualRevenue: '100.00' };

it('finds what both sides changed, and what only the other did', () => {
  const meeting = meet(customer, base, { mobile: '139' }, { ...base, mobile: '137', annualRevenue: '200.00' });

  expect(meeting).toEqual({ conflicts: ['mobile'], theirs: ['annualRevenue'] });
});

it('sees no conflict where both came to the same value', () => {
  const meeting = meet(customer, base, { annualRevenue: '200' }, { ...base, annualRevenue: '200.00' });

  expect(meeting.conflicts).toEqual([]);
});

it('sends a look-up as its id', () => {
  expect(asSent({ parent: { id: '7', name: '恒泰' }, mobile: null })).toEqual({ parent: '7', mobile: null });
});
