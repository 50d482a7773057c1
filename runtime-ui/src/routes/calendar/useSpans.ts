import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from '../../kit/api/keys';
import { listRecords, type ListQuery } from '../../kit/api/records';
import type { CalendarFields, ObjectMeta, ObjectRecord, Reference } from '../../kit/api/types';
import { dateLiteral } from '../../kit/conditions/operators';
import { useFormats } from '../../kit/fields/useFormats';
import { momentAt, plusDays, type Day } from './days';
import { isDay, spansOf } from './spans';

const pageSize = 200;
const mostPages = 5;

/** Which records a calendar asks for besides those of its days and people. */
export interface Narrowing {
  view: string | undefined;
  filter: string;
  search: string;
  tags: readonly string[];
}

/** The spans that touch these days, of these people or, when there are none, of everybody; at most a thousand. */
export function useSpans(
  object: ObjectMeta,
  fields: CalendarFields,
  [first = '', last = '']: readonly [Day | undefined, Day | undefined],
  people: readonly Reference[],
  { view, filter, search, tags }: Narrowing,
) {
  const { zone } = useFormats();
  const conditions = [within(object, fields, first, last, zone), ofPeople(fields, people), filter];
  const query: ListQuery = {
    view,
    search,
    tags,
    filter: conditions
      .filter((each) => each !== '')
      .map((each) => `(${each})`)
      .join(' && '),
    sort: [{ field: fields.start }],
    fields: [fields.start, fields.end, fields.title ?? object.nameField, ...(fields.person ? [fields.person] : [])],
    limit: pageSize,
  };
  const found = useQuery({
    queryKey: keys.calendar(object.name, query),
    queryFn: ({ signal }) => all(object.name, query, signal),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  const records = found.data?.records;
  const spans = useMemo(() => spansOf(object, fields, records ?? [], zone), [object, fields, records, zone]);
  return { ...found, spans, isCut: found.data?.isCut ?? false };
}

async function all(object: string, query: ListQuery, signal: AbortSignal) {
  const records: ObjectRecord[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const found = await listRecords(object, query, cursor, signal);
    records.push(...found.records);
    if (found.next === null) return { records, isCut: false };
    cursor = found.next;
  }
  return { records, isCut: true };
}

/** A span that has no end is looked for where it begins. */
function within(object: ObjectMeta, { start, end }: CalendarFields, first: Day, last: Day, zone: string): string {
  if (isDay(object, { start, end })) {
    const [from, to] = [dateLiteral(first), dateLiteral(last)];
    return `${start} <= ${to} && (${end} >= ${from} || ${start} >= ${from})`;
  }
  const [from, to] = [moment(momentAt(first, 0, zone)), moment(momentAt(plusDays(last, 1), 0, zone))];
  return `${start} < ${to} && (${end} > ${from} || ${start} >= ${from})`;
}

const moment = (instant: string) => `DATETIMEVALUE("${instant.slice(0, 19).replace('T', ' ')}Z")`;

function ofPeople({ person }: CalendarFields, people: readonly Reference[]): string {
  return person === undefined ? '' : people.map(({ id }) => `${person} = "${id}"`).join(' || ');
}
