import type { CalendarFields, ListView, ObjectMeta } from '../../kit/api/types';

/** A list view that is drawn as a calendar and knows whose time its records take. */
export interface PersonalCalendar {
  object: ObjectMeta;
  view: ListView;
  fields: CalendarFields;
}

/** The first such view of each object. */
export function calendarsOf(objects: readonly ObjectMeta[]): PersonalCalendar[] {
  return objects.flatMap((object) => {
    const view = object.listViews.find(({ calendar }) => calendar?.person !== undefined);
    return view?.calendar === undefined ? [] : [{ object, view, fields: view.calendar }];
  });
}
