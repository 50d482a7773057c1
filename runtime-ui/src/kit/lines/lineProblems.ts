import type { TFunction } from 'i18next';
import { fieldProblemText } from '../api/problemText';
import type { Layout } from '../api/types';
import { typeOf } from '../fields/registry';
import type { FormProblem } from '../form/formProblems';
import type { LiveForm } from '../form/LiveForm';
import type { LiveLine, LiveLines } from './LiveLines';
import { meant } from './sending';

/** What the browser finds wrong with the lines before it asks the server: text that fits no field, what is missing. */
export function lineProblems(live: LiveForm, layout: Layout, t: TFunction): FormProblem[] {
  return (layout.lines ?? []).flatMap(({ relation }) => {
    const lines = live.lines(relation);
    return lines === undefined ? [] : meant(lines).flatMap((line) => problemsOf(lines, line, t));
  });
}

function problemsOf(lines: LiveLines, live: LiveLine, t: TFunction): FormProblem[] {
  return lines.table.columns.flatMap(({ field }) => {
    const text = cellProblem(lines, live, field, t);
    return text === undefined ? [] : [{ text, line: { relation: lines.table.relation, key: live.line.key, field } }];
  });
}

/** What is wrong with one cell; a column that does not show demands nothing. */
function cellProblem({ object }: LiveLines, live: LiveLine, name: string, t: TFunction): string | undefined {
  const field = object.fields[name];
  const item = live.items[name];
  if (field === undefined || item === undefined || !item.visible || item.readOnly) return undefined;
  const rejected = live.line.rejected?.[name];
  if (rejected !== undefined) return t('lines.rejected', { text: rejected.text });
  const type = typeOf(field);
  const value = live.values[name] ?? null;
  if (item.required && type.isBlank(value)) return t('form.required.message', { label: field.label });
  const [issue] = type.validate(value, field);
  return issue === undefined ? undefined : fieldProblemText({ pointer: '', ...issue }, t);
}
