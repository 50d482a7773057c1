import { useState } from 'react';
import type { FieldMeta, ObjectMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import { isComplete, operatorOf, type FieldCondition } from './condition';
import type { Operand, Operator } from './operators';

export interface ConditionDraft {
  field: FieldMeta | undefined;
  operator: Operator | undefined;
  operands: readonly Operand[];
  pickField(name: string): void;
  pickOperator(name: string): void;
  setOperands(operands: readonly Operand[]): void;
  /** The condition, once it is whole. */
  finished: FieldCondition | undefined;
}

/** A condition in the making: choosing another field begins with that field's first comparison. */
export function useConditionDraft(object: ObjectMeta, begin: FieldCondition | undefined): ConditionDraft {
  const [name, setName] = useState(begin?.field);
  const [operatorName, setOperatorName] = useState(begin?.operator);
  const [operands, setOperands] = useState<readonly Operand[]>(begin?.operands ?? []);
  const field = name === undefined ? undefined : object.fields[name];
  const operator = field && operatorName !== undefined ? operatorOf(field, operatorName) : undefined;
  const whole = field !== undefined && operator !== undefined && isComplete(operator, operands);
  return {
    field,
    operator,
    operands,
    setOperands,
    pickField: (next) => {
      const picked = object.fields[next];
      setName(next);
      setOperatorName(picked && typeOf(picked).operators(picked)[0]?.name);
      setOperands([]);
    },
    pickOperator: (next) => {
      setOperatorName(next);
      if (field && operatorOf(field, next)?.operands !== operator?.operands) setOperands([]);
    },
    finished: whole ? { field: field.name, operator: operator.name, operands } : undefined,
  };
}
