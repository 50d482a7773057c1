import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { inZone } from '../dates';
import type { EditProps } from '../fieldType';
import { useFormats } from '../useFormats';
import styles from './field.module.css';

/** Picks or types a moment, as clocks show it in the tenant's zone. */
export function MomentPicker({ field: _field, value, onChange, ...rest }: EditProps<string, object>) {
  const { zone } = useFormats();
  return (
    <DatePicker
      {...rest}
      className={styles.fill}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={value === null ? null : inZone(value, zone)}
      onChange={(moment) =>
        onChange(moment === null ? null : dayjs.tz(moment.format('YYYY-MM-DDTHH:mm:ss'), zone).toISOString())
      }
    />
  );
}
