import { Input } from 'antd';
import type { EditProps } from '../fieldType';

type LineInputProps = Omit<EditProps<string, object>, 'field'> & {
  maxLength?: number;
  inputMode?: 'text' | 'tel' | 'email' | 'url';
};

/** One line of text; cleared, it is blank. */
export function LineInput({ value, onChange, ...rest }: LineInputProps) {
  return (
    <Input
      {...rest}
      allowClear
      autoComplete="off"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    />
  );
}
