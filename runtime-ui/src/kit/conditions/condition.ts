import type { FieldMeta, ObjectMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import type { Operand, Operator } from './operators';

/** One chip of the filter bar. */
export interface FieldCondition {
  field: string;
  /** Name of an operator of the field's type. */
  operator: string;
  operands: readonly Operand[];
}

export function operatorOf(field: FieldMeta, name: string): Operator | undefined {
  return typeOf(field)
    .operators(field)
    .find((operator) => operator.name === name);
}

/** The conditions as one formula; a condition on a field that is gone asks nothing. */
export function conditionsFormula(object: ObjectMeta, conditions: readonly FieldCondition[]): string {
  return conditions
    .map((condition) => conditionFormula(object, condition))
    .filter((formula) => formula !== '')
    .join(' && ');
}

function conditionFormula(
  object: ObjectMeta,
  { field: name, operator: operatorName, operands }: FieldCondition,
): string {
  const field = object.fields[name];
  const operator = field && operatorOf(field, operatorName);
  if (field === undefined || operator === undefined || !isComplete(operator, operands)) return '';
  const literals = operands.map(({ value }) =>
    operator.operands === 'days' ? value : typeOf(field).literal(value, field),
  );
  return operator.formula(field.name, literals);
}

/** Whether as many values are given as the operator asks for. */
export function isComplete(operator: Operator, operands: readonly Operand[]): boolean {
  const given = operands.filter(({ value }) => value !== '').length;
  const least = { none: 0, one: 1, two: 2, many: 1, days: 1 }[operator.operands];
  return given >= least && given === operands.length;
}
