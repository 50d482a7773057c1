import { lazy, Suspense } from 'react';
import type { ObjectMeta } from '../../kit/api/types';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { NoSuchObject } from '../../shell/NoSuchObject';
import { useObject } from '../../shell/useObject';
import { CustomPageOr } from '../customPage/CustomPageOr';
import { ObjectList } from './ObjectList';
import { useListState } from './useListState';

const CalendarPage = lazy(async () => ({ default: (await import('../calendar/CalendarPage')).CalendarPage }));

/** The records of one object, as the list view says: in rows or as a calendar. */
export function ListPage() {
  const object = useObject();
  return object === undefined ? <NoSuchObject /> : <CustomOrStandard key={object.name} object={object} />;
}

function CustomOrStandard({ object }: { object: ObjectMeta }) {
  return (
    <CustomPageOr object={object} place="list">
      <ObjectView object={object} />
    </CustomPageOr>
  );
}

function ObjectView({ object }: { object: ObjectMeta }) {
  const state = useListState(object);
  const calendar = state.view?.calendar;
  if (calendar === undefined) return <ObjectList object={object} />;
  return (
    <Suspense fallback={<DelayedSkeleton />}>
      <CalendarPage object={object} fields={calendar} list={state} />
    </Suspense>
  );
}
