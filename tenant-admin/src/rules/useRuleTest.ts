import type { Values } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { testFormula, type FormulaTest } from '../formula/formulaApi';
import { useDebounced } from '../ui/useDebounced';

const LATEST = 50;

/** What a condition says to samples and to the latest records; asked anew at every key, old answers stay until then. */
export function useRuleTest(
  object: string,
  condition: string,
  samples: readonly Values[],
): UseQueryResult<FormulaTest> {
  const formula = useDebounced(condition, 120);
  return useQuery({
    queryKey: ['ruleTest', object, formula, samples],
    queryFn: ({ signal }) => {
      const tries = samples.map((values) => ({ values }));
      return testFormula({ object, formula, samples: tries, latest: LATEST }, signal);
    },
    enabled: formula.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 10_000,
  });
}
