import type { FieldProblem, Problem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import type { Finding } from '../draft/draftApi';

/** What a refused publication asks; empty when something cannot be answered with a yes. */
export function questionsOf(problem: Problem): Finding[] {
  if (problem.code !== 'check_refused') return [];
  const findings = problem.errors.map(findingOf);
  return findings.every(({ severity }) => severity === 'QUESTION') ? findings : [];
}

/** The pointer of a refusal is /kind/name and the place inside the document. */
function findingOf({ pointer, ...said }: FieldProblem): Finding {
  const [, kind = '', name = '', ...rest] = pointer.split('/');
  const place = rest.map((part) => `/${part}`).join('');
  return { ...said, severity: said.params?.['severity'], kind, name, pointer: place } as Finding;
}
