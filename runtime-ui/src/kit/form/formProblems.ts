import type { TFunction } from 'i18next';
import type { ObjectMeta } from '../api/types';
import { fieldOf, type Problem } from '../api/problem';
import { fieldProblemText, problemText } from '../api/problemText';
import type { LiveForm } from './LiveForm';

/** One line of the summary above a form. `field` is there when the form has a place to jump to. */
export interface FormProblem {
  text: string;
  field?: string;
}

/** What a refused save says, told apart by where it can be shown. */
export function formProblems(problem: Problem, object: ObjectMeta, live: LiveForm, t: TFunction): FormProblem[] {
  if (problem.errors.length === 0) return [{ text: problemText(problem, t) }];
  return problem.errors.map((error) => {
    const text = fieldProblemText(error, t);
    const name = fieldOf(error.pointer);
    const label = name === undefined ? undefined : object.fields[name]?.label;
    if (name === undefined || label === undefined) return { text };
    return live.shows(name) ? { text, field: name } : { text: t('form.problems.elsewhere', { label, message: text }) };
  });
}
