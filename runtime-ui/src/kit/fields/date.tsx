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
import { lazyPart } from './parts/lazyPart';
import { NumberText } from './parts/NumberText';

const DayPicker = lazyPart(async () => (await import('./parts/DayPicker')).DayPicker);

/** A day, the same in every zone. */
export default defineFieldType<string, object>({
  type: 'date',
  icon: CalendarDays,
  prepare: DayPicker.prepare,
  View: ({ value }) => (value === null ? <Blank /> : <NumberText>{value}</NumberText>),
  Edit: DayPicker,
  Cell: ({ value }) => (value === null ? null : <NumberText>{value}</NumberText>),
  operators: () => [atLeast, atMost, between, equals, isToday, lastDays, nextDays, beforeDays, isBlank, isNotBlank],
  literal: dateLiteral,
  toText: (value) => value ?? '',
  parse: parseDay,
  width: 116,
  exampleOptions: {},
  examples: ['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'],
});
