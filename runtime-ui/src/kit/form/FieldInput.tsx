import type { FieldMeta, FieldValue } from '../api/types';
import { typeOf } from '../fields/registry';

interface FieldInputProps {
  field: FieldMeta;
  /** The next three come from antd's Form.Item. */
  id?: string;
  value?: FieldValue;
  onChange?: (value: FieldValue) => void;
}

/** The editor of a field's type, as antd's form hands values to it. */
export function FieldInput({ field, id, value = null, onChange }: FieldInputProps) {
  const { Edit } = typeOf(field);
  return <Edit id={id} field={field} value={value} onChange={(next) => onChange?.(next)} aria-label={field.label} />;
}
