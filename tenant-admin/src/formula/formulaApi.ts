import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import type { Values } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { ActionInput } from '../metadata/documents';

/** What is asked for before an effect; formulas name each as `$Input.<name>`. */
export type FormulaInputs = readonly ActionInput[];

/** Of an effect, `into` names the field that takes what it computes, `object.field`; it decides about the type. */
export type FormulaQuestion = Omit<Described<'Formula.Question'>, 'inputs'> & { inputs?: FormulaInputs };

/** Where a formula stands; some functions exist in rules only. */
export type FormulaContext = FormulaQuestion['context'];

/** A place of a formula that is wrong; columns and lengths count code points, columns from 1. */
export type FormulaError = Described<'Formula.ErrorReply'>;

export function checkFormula({ inputs, ...question }: FormulaQuestion, signal?: AbortSignal) {
  const asked = inputs?.map(({ name, type, options }) => ({ name, type, options }));
  return call('POST', '/api/formula/check', { body: { ...question, inputs: asked }, signal });
}

/** What a formula came to; a fault is an error that the values caused. */
export type Outcome = Described<'FormulaTest.OutcomeReply'>;

export type FormulaTest = Described<'FormulaTest.TrialReply'>;

export function testFormula(
  test: { object: string; formula: string; samples: { values: Values }[]; latest: number },
  signal?: AbortSignal,
): Promise<FormulaTest> {
  return call('POST', '/api/formula/test', { body: test, signal });
}

/** A function of the language as the editor explains it. */
export type FormulaFunction = Described<'Formula.FunctionReply'>;

export function useFormulaFunctions(): UseQueryResult<FormulaFunction[]> {
  const locale = useLocale();
  return useQuery({
    queryKey: adminKeys.functions(locale),
    queryFn: ({ signal }) => call('GET', '/api/formula/functions', { signal }),
    staleTime: Infinity,
  });
}
