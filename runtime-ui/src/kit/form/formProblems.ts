import type { TFunction } from 'i18next';
import type { ObjectMeta } from '../api/types';
import { fieldOf, lineOf, type FieldProblem, type Problem } from '../api/problem';
import { fieldProblemText, problemText } from '../api/problemText';
import type { LiveForm } from './LiveForm';

/** A place in a table of lines; without a field, the line as a whole. */
export interface LinePlace {
  relation: string;
  key: string;
  field?: string;
}

/** One line of the summary above a form. `field` or `line` is there when the form has a place to jump to. */
export interface FormProblem {
  text: string;
  field?: string;
  line?: LinePlace;
}

/** The keys of the lines that a save spoke of, in its order, by relation. */
export type SentKeys = Readonly<Record<string, readonly string[]>>;

/** What a refused save says, told apart by where it can be shown. */
export function formProblems(
  problem: Problem,
  object: ObjectMeta,
  live: LiveForm,
  sent: SentKeys,
  t: TFunction,
): FormProblem[] {
  if (problem.errors.length === 0) return [{ text: problemText(problem, t) }];
  return problem.errors.map((error) => {
    const text = fieldProblemText(error, t);
    const line = linePlace(error, sent);
    if (line !== undefined) return { text, line };
    const name = fieldOf(error.pointer);
    const label = name === undefined ? undefined : object.fields[name]?.label;
    if (name === undefined || label === undefined) return { text };
    return live.shows(name) ? { text, field: name } : { text: t('form.problems.elsewhere', { label, message: text }) };
  });
}

function linePlace({ pointer }: FieldProblem, sent: SentKeys): LinePlace | undefined {
  const place = lineOf(pointer);
  const key = place && sent[place.relation]?.[place.index];
  return place && key !== undefined ? { relation: place.relation, key, field: place.field } : undefined;
}
