/** Days and moments in the proleptic Gregorian calendar; the browser's own time zone plays no part. */

export const DAY_SECONDS = 86_400;
const DAY_MILLIS = DAY_SECONDS * 1000;
const MILLI = 1000n;
const SECOND = 1_000_000n;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The number of days since 1970-01-01; a day past the end of its month runs on into the next. */
export const dayNumber = ({ year, month, day }: CalendarDay): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MILLIS;

const FIRST_DAY = dayNumber({ year: 1, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: 9999, month: 12, day: 31 });
const FIRST_MOMENT = BigInt(FIRST_DAY * DAY_SECONDS) * SECOND;
const BEYOND_LAST_MOMENT = BigInt((LAST_DAY + 1) * DAY_SECONDS) * SECOND;

/** Whether the day lies in the years 1 to 9999. */
export const isInCalendar = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** Whether the moment lies in the years 1 to 9999, in UTC. */
export const isMomentInCalendar = (micros: bigint): boolean => micros >= FIRST_MOMENT && micros < BEYOND_LAST_MOMENT;

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY_MILLIS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Sunday. */
export const weekday = (number: number): number => new Date(number * DAY_MILLIS).getUTCDay() + 1;

export const monthLength = (year: number, month: number): number =>
  calendarDay(dayNumber({ year, month: month + 1, day: 0 })).day;

/** The day of these numbers; undefined where the calendar has none. */
export function existingDay(day: CalendarDay): number | undefined {
  const exists =
    day.year >= 1 &&
    day.year <= 9999 &&
    day.month >= 1 &&
    day.month <= 12 &&
    day.day >= 1 &&
    day.day <= monthLength(day.year, day.month);
  return exists ? dayNumber(day) : undefined;
}

/** Reads `2026-01-31`, with one or two digits for month and day; undefined where there is no such day. */
export function parseDay(text: string): number | undefined {
  if (!/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return existingDay({ year, month, day });
}

/** `2026-01-31` */
export const dayText = (number: number): string => new Date(number * DAY_MILLIS).toISOString().slice(0, 10);

/** Reads `2026-01-31T08:00:00Z` with up to six decimals of a second; undefined for anything else. */
export function parseMoment(text: string): bigint | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?Z$/.exec(text);
  if (match === null) return undefined;
  const [, seconds, fraction = ''] = match;
  const millis = Date.parse(`${seconds}Z`);
  return Number.isNaN(millis) ? undefined : BigInt(millis) * MILLI + BigInt(fraction.padEnd(6, '0'));
}

/** `2026-01-31T08:00:00`, cut to seconds, and the microseconds that were cut. */
export function splitMoment(micros: bigint): { seconds: string; micros: bigint } {
  const rest = ((micros % SECOND) + SECOND) % SECOND;
  return { seconds: new Date(Number((micros - rest) / MILLI)).toISOString().slice(0, 19), micros: rest };
}

/** The moment so many whole seconds later. */
export const plusSeconds = (micros: bigint, seconds: bigint): bigint => micros + seconds * SECOND;

/** The day it is at that moment in that zone; may lie just outside the calendar. */
export function dayIn(zone: string, micros: bigint): number {
  const parts = new Map(
    zoned(zone)
      .formatToParts(Number(micros - (((micros % MILLI) + MILLI) % MILLI)) / 1000)
      .map(({ type, value }) => [type, value]),
  );
  const year = Number(parts.get('year'));
  return dayNumber({
    year: parts.get('era') === 'B' ? 1 - year : year,
    month: Number(parts.get('month')),
    day: Number(parts.get('day')),
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoned(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    era: 'narrow',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
