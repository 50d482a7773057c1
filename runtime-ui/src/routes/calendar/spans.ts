import type { CalendarFields, ObjectMeta, ObjectRecord, Reference } from '../../kit/api/types';
import { isReference } from '../../kit/fields/lookups';
import { dayOf, daysBetween, minuteOf, minutesOfDay, momentAt, plusDays, type Day } from './days';

/** A record as it lies in time: from its first day and minute to its last, on the clocks of the tenant. */
export interface Span {
  record: ObjectRecord;
  /** Blank where the viewer sees only that somebody is busy. */
  title: string;
  person: Reference | null;
  firstDay: Day;
  startMinute: number;
  /** The last day it touches; `endMinute` is at most midnight at its end. */
  lastDay: Day;
  endMinute: number;
}

/** What of a span lies within one day. */
export interface Piece {
  span: Span;
  from: number;
  to: number;
}

/** A piece with its place among those it overlaps. */
export interface PlacedPiece extends Piece {
  column: number;
  columns: number;
}

const anHour = 60;

/** The records that have a beginning, in its order. A blank end is an hour later, or the same day. */
export function spansOf(
  object: ObjectMeta,
  fields: CalendarFields,
  records: readonly ObjectRecord[],
  zone: string,
): Span[] {
  const spans = records.flatMap((record) => {
    const start = record.values[fields.start];
    const end = record.values[fields.end];
    if (typeof start !== 'string') return [];
    const title = record.values[fields.title ?? object.nameField];
    const person = fields.person === undefined ? null : (record.values[fields.person] ?? null);
    const times = isDay(object, fields) ? ofDays(start, end) : ofMoments(start, end, zone);
    return [
      { record, title: typeof title === 'string' ? title : '', person: isReference(person) ? person : null, ...times },
    ];
  });
  return spans.toSorted((a, b) => a.firstDay.localeCompare(b.firstDay) || a.startMinute - b.startMinute);
}

/** Whether the calendar's fields are days rather than moments. */
export function isDay(object: ObjectMeta, fields: CalendarFields): boolean {
  return object.fields[fields.start]?.type === 'date';
}

function ofDays(start: Day, end: unknown): Omit<Span, 'record' | 'title' | 'person'> {
  const lastDay = typeof end === 'string' && end >= start ? end : start;
  return { firstDay: start, startMinute: 0, lastDay, endMinute: minutesOfDay };
}

function ofMoments(start: string, end: unknown, zone: string): Omit<Span, 'record' | 'title' | 'person'> {
  const firstDay = dayOf(start, zone);
  const startMinute = minuteOf(start, zone);
  const given = typeof end === 'string' && Date.parse(end) > Date.parse(start);
  const over = given ? end : momentAt(firstDay, startMinute + anHour, zone);
  const [overDay, overMinute] = [dayOf(over, zone), minuteOf(over, zone)];
  return overMinute === 0 && overDay > firstDay
    ? { firstDay, startMinute, lastDay: plusDays(overDay, -1), endMinute: minutesOfDay }
    : { firstDay, startMinute, lastDay: overDay, endMinute: overMinute };
}

/** How long it lasts on the clock, in minutes. */
export function minutesOf(span: Span): number {
  return daysBetween(span.firstDay, span.lastDay) * minutesOfDay + span.endMinute - span.startMinute;
}

/** Whether it takes a day and more, so that it stands above the hours. */
export function isLong(span: Span): boolean {
  return minutesOf(span) >= minutesOfDay;
}

export function touches(span: Span, day: Day): boolean {
  return span.firstDay <= day && day <= span.lastDay;
}

/** What lies within the day. */
export function piecesOn(spans: readonly Span[], day: Day): Piece[] {
  return spans
    .filter((span) => touches(span, day))
    .map((span) => ({
      span,
      from: span.firstDay === day ? span.startMinute : 0,
      to: span.lastDay === day ? span.endMinute : minutesOfDay,
    }));
}

/** Side by side where pieces overlap: each takes the first free column, and a cluster shares its width evenly. */
export function placed(pieces: readonly Piece[]): PlacedPiece[] {
  const sorted = pieces.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const result: PlacedPiece[] = [];
  let cluster: { piece: Piece; column: number }[] = [];
  let columnEnds: number[] = [];
  let clusterEnd = -1;
  const close = () => {
    const columns = columnEnds.length;
    result.push(...cluster.map(({ piece, column }) => ({ ...piece, column, columns })));
    cluster = [];
    columnEnds = [];
  };
  for (const piece of sorted) {
    if (piece.from >= clusterEnd) close();
    const free = columnEnds.findIndex((end) => end <= piece.from);
    const column = free === -1 ? columnEnds.length : free;
    columnEnds[column] = piece.to;
    cluster.push({ piece, column });
    clusterEnd = Math.max(cluster.length === 1 ? 0 : clusterEnd, piece.to);
  }
  close();
  return result;
}
