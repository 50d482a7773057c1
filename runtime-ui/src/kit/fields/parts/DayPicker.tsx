import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { EditProps } from '../fieldType';
import styles from './field.module.css';

/** Picks or types a day. */
export function DayPicker({ field: _field, value, onChange, ...rest }: EditProps<string, object>) {
  return (
    <DatePicker
      {...rest}
      className={styles.fill}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => onChange(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  );
}
