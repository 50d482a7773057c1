import type { AriaAttributes } from 'react';
import type { FieldMeta, FieldValue } from '../api/types';
import { typeOf } from '../fields/registry';

interface FieldInputProps extends Pick<AriaAttributes, 'aria-describedby' | 'aria-invalid' | 'aria-required'> {
  field: FieldMeta;
  /** These, and what assistive technology is told of messages, come from antd's Form.Item. */
  id?: string;
  value?: FieldValue;
  onChange?: (value: FieldValue) => void;
}

/** The editor of a field's type, as antd's form hands values to it. */
export function FieldInput({ field, value = null, onChange, ...fromItem }: FieldInputProps) {
  const { Edit } = typeOf(field);
  return (
    <Edit {...fromItem} field={field} value={value} onChange={(next) => onChange?.(next)} aria-label={field.label} />
  );
}
