import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { CalendarDays } from 'lucide-react';
import {
  atLeast,
  atMost,
  beforeDays,
  between,
  dateLiteral,
  equals,
  isBlank,
  isNotBlank,
  isToday,
  lastDays,
  nextDays,
} from '../conditions/operators';
import { parseDay } from './dates';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import styles from './parts/field.module.css';
import { NumberText } from './parts/NumberText';

/** A day, the same in every zone. */
export default defineFieldType<string, object>({
  type: 'date',
  label: 'fieldType.date',
  icon: CalendarDays,
  View: ({ value }) => (value === null ? <Blank /> : <NumberText>{value}</NumberText>),
  Edit: ({ field: _, value, onChange, ...rest }) => (
    <DatePicker
      {...rest}
      className={styles.fill}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => onChange(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  ),
  Cell: ({ value }) => (value === null ? null : <NumberText>{value}</NumberText>),
  operators: () => [atLeast, atMost, between, equals, isToday, lastDays, nextDays, beforeDays, isBlank, isNotBlank],
  literal: dateLiteral,
  toText: (value) => value ?? '',
  parse: parseDay,
  width: 116,
  exampleOptions: {},
  examples: ['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'],
});
