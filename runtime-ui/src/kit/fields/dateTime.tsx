import { CalendarClock } from 'lucide-react';
import {
  atLeast,
  atMost,
  beforeDays,
  between,
  dateLiteral,
  isBlank,
  isNotBlank,
  isToday,
  lastDays,
  nextDays,
  onDay,
} from '../conditions/operators';
import { exactMomentText, momentText, parseMoment } from './dates';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { lazyPart } from './parts/lazyPart';
import { NumberText } from './parts/NumberText';
import { useFormats } from './useFormats';

function Moment({ value }: { value: string }) {
  return <NumberText>{momentText(value, useFormats().zone)}</NumberText>;
}

const MomentPicker = lazyPart(async () => (await import('./parts/MomentPicker')).MomentPicker);

const days = [atLeast, atMost, between, isToday, lastDays, nextDays, beforeDays].map(onDay);

/** A moment, shown in the tenant's zone. */
export default defineFieldType<string, object>({
  type: 'dateTime',
  icon: CalendarClock,
  prepare: MomentPicker.prepare,
  View: ({ value }) => (value === null ? <Blank /> : <Moment value={value} />),
  Edit: MomentPicker,
  Cell: ({ value }) => (value === null ? null : <Moment value={value} />),
  operators: () => [...days, isBlank, isNotBlank],
  literal: (operand) => dateLiteral(operand.slice(0, 10)),
  equal: (a, b) => (a === null || b === null ? a === b : Date.parse(a) === Date.parse(b)),
  toText: (value, _field, { zone }) => (value === null ? '' : exactMomentText(value, zone)),
  parse: (text, _field, { zone }) => parseMoment(text, zone),
  width: 150,
  exampleOptions: {},
  examples: ['2026-11-21T08:00:00Z', '2026-03-29T00:59:59.123Z', '1970-01-01T00:00:00Z'],
});
