import type { TFunction } from 'i18next';
import type { FormProblem } from './formProblems';
import type { RecordFormState } from './useRecordForm';

/** What people call the place of a problem; undefined where it has none in the form. */
export function placeLabel({ field, line }: FormProblem, state: RecordFormState, t: TFunction): string | undefined {
  if (field !== undefined) return state.object.fields[field]?.label ?? field;
  if (line === undefined) return undefined;
  const lines = state.live.lines(line.relation);
  const row = (lines?.lines.findIndex((each) => each.line.key === line.key) ?? 0) + 1;
  const label = line.field === undefined ? undefined : lines?.object.fields[line.field]?.label;
  const place = t('lines.place', { table: lines?.table.label ?? line.relation, row });
  return label === undefined ? place : `${place} · ${label}`;
}
