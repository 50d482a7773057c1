import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import type { Reference, Values } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { ActionInput } from '../metadata/documents';

/** Where a formula stands; some functions exist in rules only. */
export type FormulaContext = 'rule' | 'field' | 'filter' | 'effect';

/** What is asked for before an effect; formulas name each as `$Input.<name>`. */
export type FormulaInputs = readonly ActionInput[];

/** A place of a formula that is wrong; columns and lengths count code points, columns from 1. */
export type FormulaError = { code: string; column: number; length: number; message?: string };

export type CheckedFormula = { ok: boolean; type?: string; normalized?: string; errors: FormulaError[] };

export type FormulaQuestion = {
  object: string;
  formula: string;
  context: FormulaContext;
  expects?: string;
  /** The field that takes what an effect computes, `object.field`; it decides about the type. */
  into?: string;
  inputs?: FormulaInputs;
};

export function checkFormula({ inputs, ...question }: FormulaQuestion, signal?: AbortSignal): Promise<CheckedFormula> {
  const asked = inputs?.map(({ name, type, options }) => ({ name, type, options }));
  return request<CheckedFormula>('POST', '/api/formula/check', { body: { ...question, inputs: asked }, signal });
}

/** What a formula came to; a fault is an error that the values caused. */
export type Outcome = { value?: unknown; fault?: { code: string; message?: string } };

export type FormulaTest = {
  samples: Outcome[];
  latest?: { checked: number; matched: Reference[] };
};

export function testFormula(
  test: { object: string; formula: string; samples: { values: Values }[]; latest: number },
  signal?: AbortSignal,
): Promise<FormulaTest> {
  return request<FormulaTest>('POST', '/api/formula/test', { body: test, signal });
}

/** A function of the language as the editor explains it. */
export type FormulaFunction = { name: string; signature: string; description?: string; example?: string };

export function useFormulaFunctions(): UseQueryResult<FormulaFunction[]> {
  const locale = useLocale();
  return useQuery({
    queryKey: adminKeys.functions(locale),
    queryFn: ({ signal }) => request<FormulaFunction[]>('GET', '/api/formula/functions', { signal }),
    staleTime: Infinity,
  });
}
