import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMeta } from '../../kit/api/MetaProvider';
import type { CalendarFields, Reference } from '../../kit/api/types';
import { useFormats } from '../../kit/fields/useFormats';
import { useNarrow } from '../../kit/ui/useNarrow';
import { dayOf, monthPageOf, plusDays, plusMonths, weekOf, type Day } from './days';

/** By time: a day, a week, a month. By person: one person's week, several people's day, a list of what is planned. */
export const timeModes = ['day', 'week', 'month'] as const;
export const personModes = ['person', 'people'] as const;
export const modes = [...timeModes, ...personModes, 'agenda'] as const;

export type Mode = (typeof modes)[number];

export interface CalendarState {
  mode: Mode;
  /** The day that the page is turned to. */
  day: Day;
  today: Day;
  /** Whose time is shown; nobody = everybody's. */
  people: readonly Reference[];
  /** The days on the page, in their order. */
  days: readonly Day[];
  /** The days of the month's page in the small calendar. */
  month: readonly (readonly Day[])[];
  setMode(mode: Mode): void;
  setDay(day: Day, mode?: Mode): void;
  setPeople(people: readonly Reference[]): void;
  /** Turns to the week of one person. */
  showPerson(person: Reference): void;
  /** Turns the page: -1 back, 1 on. */
  turn(pages: number): void;
}

/** What a calendar shows, kept in the address. It begins with today, the viewer's own week, and on a phone as a list. */
export function useCalendarState(fields: CalendarFields): CalendarState {
  const [parameters, setParameters] = useSearchParams();
  const { user } = useMeta();
  const { zone, locale } = useFormats();
  const narrow = useNarrow();
  const [now] = useState(() => new Date().toISOString());
  const today = dayOf(now, zone);
  const given = parameters.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : today;
  const mode = modeFrom(parameters.get('mode'), fields) ?? (narrow ? 'agenda' : 'week');
  const who = parameters.get('who');
  const people = useMemo(
    () => (fields.person === undefined ? [] : who === null ? usual(mode, user) : peopleFrom(who)),
    [fields.person, who, mode, user],
  );
  const month = useMemo(() => monthPageOf(day, locale), [day, locale]);
  const days = useMemo(() => daysOf(mode, day, month, locale), [mode, day, month, locale]);

  const put = useCallback(
    (changes: Record<string, string>) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [setParameters],
  );

  return {
    mode,
    day,
    today,
    people,
    days,
    month,
    setMode: (next) => put({ mode: next }),
    setDay: (next, as = mode) => put({ day: next, mode: as }),
    setPeople: (next) => put({ who: whoOf(next) }),
    showPerson: (person) => put({ who: whoOf([person]), mode: 'person' }),
    turn: (pages) => put({ day: turned(mode, day, pages) }),
  };
}

function modeFrom(text: string | null, fields: CalendarFields): Mode | undefined {
  const mode = modes.find((each) => each === text);
  const needsPeople = mode === 'person' || mode === 'people';
  return needsPeople && fields.person === undefined ? undefined : mode;
}

function usual(mode: Mode, user: Reference): readonly Reference[] {
  return mode === 'people' || mode === 'agenda' ? [] : [{ id: user.id, name: user.name }];
}

const whoOf = (people: readonly Reference[]) => people.map(({ id, name }) => `${id}:${name}`).join(',');

function peopleFrom(who: string): Reference[] {
  return who.split(',').flatMap((each) => {
    const [id = '', ...name] = each.split(':');
    return /^\d+$/.test(id) ? [{ id, name: name.join(':') }] : [];
  });
}

function daysOf(mode: Mode, day: Day, month: readonly (readonly Day[])[], locale: string): readonly Day[] {
  switch (mode) {
    case 'day':
    case 'people':
      return [day];
    case 'week':
    case 'person':
      return weekOf(day, locale);
    case 'month':
      return month.flat();
    case 'agenda':
      return Array.from({ length: 14 }, (_, index) => plusDays(day, index));
  }
}

function turned(mode: Mode, day: Day, pages: number): Day {
  switch (mode) {
    case 'day':
    case 'people':
      return plusDays(day, pages);
    case 'week':
    case 'person':
      return plusDays(day, pages * 7);
    case 'month':
      return plusMonths(day, pages);
    case 'agenda':
      return plusDays(day, pages * 14);
  }
}
