import { clock, minutesOfDay } from './days';
import type { Span } from './spans';

/** From when to when: `09:00–10:00`, with the days where it is more than one. */
export function spanText(span: Span): string {
  const isWholeDays = span.startMinute === 0 && span.endMinute === minutesOfDay;
  if (span.firstDay === span.lastDay) return isWholeDays ? '' : `${clock(span.startMinute)}–${clock(span.endMinute)}`;
  const [from, to] = [span.firstDay.slice(5), span.lastDay.slice(5)];
  return isWholeDays ? `${from} – ${to}` : `${from} ${clock(span.startMinute)} – ${to} ${clock(span.endMinute)}`;
}
