import { Problem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import { expect, it } from 'vitest';
import { questionsOf } from './questionsOf';

const values = {
  pointer: '/field/customer.vip',
  code: 'removed_with_values',
  params: { severity: 'QUESTION', count: 3 },
};
const cycle = { pointer: '/field/customer.sum/body/formula', code: 'formula_cycle', params: { severity: 'ERROR' } };

it('what the check asks can be answered', () => {
  const refused = new Problem({ status: 422, code: 'check_refused', errors: [values] });
  expect(questionsOf(refused)).toEqual([
    { ...values, severity: 'QUESTION', kind: 'field', name: 'customer.vip', pointer: '' },
  ]);
});

it('nothing is asked where an error stands beside the questions', () => {
  expect(questionsOf(new Problem({ status: 422, code: 'check_refused', errors: [values, cycle] }))).toEqual([]);
});

it('other refusals ask nothing', () => {
  expect(questionsOf(new Problem({ status: 403, code: 'forbidden' }))).toEqual([]);
});
