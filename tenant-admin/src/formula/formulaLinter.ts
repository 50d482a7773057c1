import { linter, type Diagnostic } from '@codemirror/lint';
import type { RefObject } from 'react';
import { rangeOf } from './columns';
import { checkFormula, type FormulaError } from './formulaApi';
import type { Latest } from './latest';

/** Asks the server what is wrong, when the typing pauses or the question changes; being out of reach is no error of the formula. */
export function formulaLinter(latest: RefObject<Latest>) {
  let asked: Latest['question'] | undefined;
  return linter(
    async (view) => {
      asked = latest.current.question;
      const formula = view.state.doc.toString();
      if (formula.trim() === '') return [];
      const checked = await checkFormula({ ...latest.current.question, formula }).catch(() => undefined);
      return checked?.errors.map((error) => diagnosticOf(formula, error)) ?? [];
    },
    { delay: 250, needsRefresh: () => latest.current.question !== asked },
  );
}

function diagnosticOf(formula: string, { column, length, message }: FormulaError): Diagnostic {
  return { ...rangeOf(formula, column, length), severity: 'error', message };
}
