import type { ListView, ObjectMeta } from '../../kit/api/types';
import type { ChosenColumn } from '../../kit/grid/recordColumns';

const enough = 7;

/** The columns of a list: those a person chose, else the view's, else the name and the first fields. */
export function columnsOfView(
  object: ObjectMeta,
  view: ListView | undefined,
  chosen: readonly string[] | undefined,
): readonly ChosenColumn[] {
  const widths = new Map(view?.columns.map(({ field, width }) => [field, width]));
  if (chosen !== undefined) return chosen.map((field) => ({ field, width: widths.get(field) }));
  if (view !== undefined && view.columns.length > 0) return view.columns;
  const others = Object.values(object.fields).filter(({ name, system }) => name !== object.nameField && !system);
  return [object.nameField, ...others.map(({ name }) => name)].slice(0, enough).map((field) => ({ field }));
}
