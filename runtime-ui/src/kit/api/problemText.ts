import type { TFunction } from 'i18next';
import type { FieldProblem, Problem } from './problem';

/** The sentence for a problem: ours for its code, else the server's. */
export function problemText(problem: Problem, t: TFunction): string {
  return t(`problem.${problem.code}`, { ...problem.params, defaultValue: problem.message });
}

/** The sentence for one refusal: the tenant's own message first, then ours for its code. */
export function fieldProblemText(error: FieldProblem, t: TFunction): string {
  if (error.message !== undefined && error.message !== '') return error.message;
  return t(`violation.${error.code}`, { ...error.params, defaultValue: error.code });
}
