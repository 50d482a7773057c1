import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import type { EditProps } from '../fieldType';
import { formatDecimal, parseDecimal } from '../numbers';
import { useFormats } from '../useFormats';
import styles from './field.module.css';

type DecimalInputProps = Omit<EditProps<string, object>, 'field'> & { prefix?: ReactNode; suffix?: ReactNode };

/** Types a decimal as text, exactly; grouped while nobody types in it. Neither wheel nor arrows change it unawares. */
export function DecimalInput({ value, onChange, ...rest }: DecimalInputProps) {
  const { locale } = useFormats();
  return (
    <InputNumber<string>
      {...rest}
      className={styles.fill}
      stringMode
      controls={false}
      changeOnWheel={false}
      keyboard={false}
      value={value}
      onChange={(next) => onChange(next === null || next === '' ? null : next)}
      formatter={(shown, { userTyping, input }) => (userTyping ? input : grouped(shown, locale))}
      parser={parsed}
    />
  );
}

function grouped(value: string | undefined, locale: string): string {
  return value === undefined || value === '' ? '' : formatDecimal(value, locale, 0);
}

function parsed(text: string | undefined): string {
  const result = parseDecimal(text ?? '');
  return result.ok ? (result.value ?? '') : (text ?? '');
}
