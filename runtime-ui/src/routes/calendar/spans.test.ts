import { describe, expect, test } from 'vitest';
import type { CalendarFields, ObjectMeta, ObjectRecord, Values } from '../../kit/api/types';
import { customer } from '../../test/me';
import { momentAt, monthPageOf, weekOf } from './days';
import { isLong, piecesOn, placed, spansOf, type Span } from './spans';

const zone = 'Asia/Shanghai';
const fields: CalendarFields = { start: 'start', end: 'end', person: 'owner' };

function objectOf(type: 'date' | 'dateTime'): ObjectMeta {
  const { createdAt } = customer.fields;
  if (createdAt === undefined) throw new Error('no field to copy');
  const start = { ...createdAt, name: 'start', type };
  return { ...customer, fields: { ...customer.fields, start, end: { ...start, name: 'end' } } };
}

function recordOf(values: Values, id = '1'): ObjectRecord {
  return { id, object: 'event', version: 1, recordType: null, name: '', values, can: { update: true, delete: true } };
}

function spanOf(start: string, end: string | null, type: 'date' | 'dateTime' = 'dateTime'): Span {
  const [span] = spansOf(objectOf(type), fields, [recordOf({ name: '会议', start, end })], zone);
  if (span === undefined) throw new Error('no span');
  return span;
}

describe('a record lies in time', () => {
  test('as the clocks of the tenant show it', () => {
    expect(spanOf('2026-11-22T01:00:00Z', '2026-11-22T02:30:00Z')).toMatchObject({
      firstDay: '2026-11-22',
      startMinute: 9 * 60,
      lastDay: '2026-11-22',
      endMinute: 10 * 60 + 30,
      title: '会议',
    });
  });

  test('to midnight without touching the next day', () => {
    expect(spanOf('2026-11-22T14:00:00Z', '2026-11-22T16:00:00Z')).toMatchObject({
      lastDay: '2026-11-22',
      endMinute: 24 * 60,
    });
  });

  test('for an hour where nothing says when it ends', () => {
    expect(spanOf('2026-11-22T01:00:00Z', null).endMinute).toBe(10 * 60);
  });

  test('through whole days, the last one included', () => {
    const span = spanOf('2026-11-22', '2026-11-24', 'date');
    expect(span).toMatchObject({ firstDay: '2026-11-22', lastDay: '2026-11-24', startMinute: 0, endMinute: 24 * 60 });
    expect(isLong(span)).toBe(true);
  });

  test('not at all without a beginning', () => {
    expect(spansOf(objectOf('dateTime'), fields, [recordOf({ start: null, end: null })], zone)).toEqual([]);
  });
});

test('what crosses midnight has a piece on each day', () => {
  const night = spanOf('2026-11-22T12:00:00Z', '2026-11-22T17:00:00Z');
  expect(isLong(night)).toBe(false);
  expect(piecesOn([night], '2026-11-22')).toMatchObject([{ from: 20 * 60, to: 24 * 60 }]);
  expect(piecesOn([night], '2026-11-23')).toMatchObject([{ from: 0, to: 60 }]);
  expect(piecesOn([night], '2026-11-24')).toEqual([]);
});

test('what overlaps stands side by side, what follows has the whole width', () => {
  const [nine, ten] = [spanOf('2026-11-22T01:00:00Z', '2026-11-22T03:00:00Z'), spanOf('2026-11-22T02:00:00Z', null)];
  const noon = spanOf('2026-11-22T04:00:00Z', '2026-11-22T05:00:00Z');
  const found = placed(piecesOn([nine, ten, noon], '2026-11-22')).map(({ column, columns }) => [column, columns]);
  expect(found).toEqual([
    [0, 2],
    [1, 2],
    [0, 1],
  ]);
});

test('a long one beside two short ones leaves them one column', () => {
  const long = spanOf('2026-11-22T01:00:00Z', '2026-11-22T05:00:00Z');
  const shorts = [spanOf('2026-11-22T01:00:00Z', '2026-11-22T02:00:00Z'), spanOf('2026-11-22T03:00:00Z', null)];
  const found = placed(piecesOn([long, ...shorts], '2026-11-22')).map(({ column, columns }) => [column, columns]);
  expect(found).toEqual([
    [0, 2],
    [1, 2],
    [1, 2],
  ]);
});

test('weeks begin on Monday in Chinese and on Sunday in English', () => {
  expect(weekOf('2026-11-22', 'zh-CN')[0]).toBe('2026-11-16');
  expect(weekOf('2026-11-22', 'en')[0]).toBe('2026-11-22');
  expect(monthPageOf('2026-11-22', 'zh-CN').flat()).toHaveLength(42);
});

test('a minute beyond the day is one of its neighbour', () => {
  expect(momentAt('2026-11-22', 25 * 60, zone)).toBe('2026-11-22T17:00:00.000Z');
  expect(momentAt('2026-11-22', -30, zone)).toBe('2026-11-21T15:30:00.000Z');
});
