import dayjs from 'dayjs';
import { inZone } from '../../kit/fields/dates';

/** A day of the calendar as `2026-11-21`. Days are compared and counted as they stand on the wall, in no zone. */
export type Day = string;

export const minutesOfDay = 24 * 60;

/** The day that clocks of the zone show at a moment. */
export function dayOf(instant: string, zone: string): Day {
  return inZone(instant, zone).format('YYYY-MM-DD');
}

/** The minute of its day, as clocks of the zone show it. */
export function minuteOf(instant: string, zone: string): number {
  const moment = inZone(instant, zone);
  return moment.hour() * 60 + moment.minute();
}

/** The moment at which clocks of the zone show this day and minute; minutes beyond the day belong to its neighbours. */
export function momentAt(day: Day, minute: number, zone: string): string {
  const moved = plusDays(day, Math.floor(minute / minutesOfDay));
  const rest = ((minute % minutesOfDay) + minutesOfDay) % minutesOfDay;
  return dayjs.tz(`${moved}T${clock(rest)}:00`, zone).toISOString();
}

/** `09:30` of a minute of the day. */
export function clock(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const two = (number: number) => String(number).padStart(2, '0');

export function plusDays(day: Day, days: number): Day {
  return dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD');
}

export function plusMonths(day: Day, months: number): Day {
  return dayjs.utc(day).add(months, 'month').format('YYYY-MM-DD');
}

export function daysBetween(from: Day, to: Day): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day');
}

export function isSameMonth(a: Day, b: Day): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** 0 = Sunday: on which day weeks begin where the language is spoken. */
export function firstWeekday(locale: string): number {
  return locale.startsWith('zh') ? 1 : 0;
}

/** The seven days of the week around a day. */
export function weekOf(day: Day, locale: string): Day[] {
  const before = (dayjs.utc(day).day() - firstWeekday(locale) + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => plusDays(day, index - before));
}

/** The six weeks that a page of a wall calendar shows around the month of a day. */
export function monthPageOf(day: Day, locale: string): Day[][] {
  const [first = day] = weekOf(`${day.slice(0, 7)}-01`, locale);
  return Array.from({ length: 6 }, (_, week) => weekOf(plusDays(first, week * 7), locale));
}

/** A day in words of the language: `11月21日 周六`. */
export function dayText(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
