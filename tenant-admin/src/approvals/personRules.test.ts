import { expect, it } from 'vitest';
import { blankRule, kindOf, RULE_KINDS } from './personRules';

it('tells every way of saying who is meant from the others', () => {
  expect(RULE_KINDS.map((kind) => kindOf(blankRule(kind)))).toEqual([...RULE_KINDS]);
});

it('begins with somebody wherever a rule can', () => {
  expect(blankRule('person')).toEqual({ person: 'owner' });
  expect(blankRule('superior')).toEqual({ superiorOf: '$User' });
  expect(blankRule('role')).toEqual({ role: '' });
});
