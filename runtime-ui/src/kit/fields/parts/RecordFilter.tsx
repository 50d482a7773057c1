import type { FilterInputProps } from '../fieldType';
import { isReference } from '../lookups';
import { lazyPart } from './lazyPart';

const RecordPicker = lazyPart(async () => (await import('../../ui/RecordPicker')).RecordPicker);

/** Picks the record that a look-up shall point at. */
export function RecordFilter({ field, operands, onChange }: FilterInputProps<object>) {
  const [operand] = operands;
  return (
    <RecordPicker
      object={field.target ?? ''}
      value={operand === undefined ? null : { id: operand.value, name: operand.label ?? operand.value }}
      onChange={(record) => onChange(isReference(record) ? [{ value: record.id, label: record.name }] : [])}
      aria-label={field.label}
      autoFocus
    />
  );
}
