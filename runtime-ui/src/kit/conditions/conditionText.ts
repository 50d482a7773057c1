import type { ObjectMeta } from '../api/types';
import type { Formats } from '../fields/formats';
import { typeOf } from '../fields/registry';
import type { FieldCondition } from './condition';
import { operatorOf } from './condition';

/** A condition as people read it on its chip. */
export function conditionText(object: ObjectMeta, condition: FieldCondition, formats: Formats): string {
  const { t } = formats;
  const field = object.fields[condition.field];
  const operator = field && operatorOf(field, condition.operator);
  if (field === undefined || operator === undefined) return condition.field;
  const words = condition.operands.map(
    ({ value, label }) =>
      label ?? (operator.operands === 'days' ? value : typeOf(field).operandText(value, field, formats)),
  );
  const [from, to] = words;
  const value =
    operator.operands === 'two' ? t('filter.list.range', { from, to }) : words.join(t('filter.list.separator'));
  const kind = { none: 'none', days: 'days', one: 'value', two: 'value', many: 'value' }[operator.operands];
  return t(`filter.chip.${kind}`, { field: field.label, operator: t(`operator.${operator.name}`), value });
}
