import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import type { Parsed } from './fieldType';

dayjs.extend(utc);
dayjs.extend(timezone);

/** A moment as a calendar of that zone shows it. */
export function inZone(instant: string, zone: string): Dayjs {
  return dayjs(instant).tz(zone);
}

/** What a person sees of a moment: `2026-11-21 16:42`. */
export function momentText(instant: string, zone: string): string {
  return inZone(instant, zone).format('YYYY-MM-DD HH:mm');
}

/** All there is of a moment, seconds only where there are any. */
export function exactMomentText(instant: string, zone: string): string {
  const moment = inZone(instant, zone);
  if (moment.millisecond() !== 0) return moment.format('YYYY-MM-DD HH:mm:ss.SSS');
  return moment.format(moment.second() === 0 ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD HH:mm:ss');
}

const dayPattern = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;
const momentPattern = /^(.+?)[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?$/u;

/** Understands `2026-11-21`, `2026/11/21`, `2026年11月21日`. */
export function parseDay(text: string): Parsed<string> {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { ok: true, value: null };
  const match = dayPattern.exec(plain);
  if (match === null) return { ok: false, code: 'not_a_date' };
  const [, year = '', month = '', day = ''] = match;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return existsInCalendar(value) ? { ok: true, value } : { ok: false, code: 'not_a_date' };
}

function existsInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Understands a day with a time, or a day alone (its first moment), in that zone. */
export function parseMoment(text: string, zone: string): Parsed<string> {
  const plain = text.normalize('NFKC').trim();
  const [, dayText = plain, hour = '0', minute = '00', second = '00', rest = ''] = momentPattern.exec(plain) ?? [];
  const day = parseDay(dayText);
  if (!day.ok || day.value === null) return day.ok ? day : { ok: false, code: 'not_a_date_time' };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { ok: false, code: 'not_a_date_time' };
  const moment = dayjs.tz(`${day.value}T${hour.padStart(2, '0')}:${minute}:${second}${rest}`, zone);
  return { ok: true, value: moment.toISOString() };
}
