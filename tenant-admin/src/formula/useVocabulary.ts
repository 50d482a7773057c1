import { useSyllables } from '@fangyuan/runtime-ui/kit/pinyin/useSyllables.ts';
import { useMemo } from 'react';
import { useFormulaFunctions, type FormulaQuestion } from './formulaApi';
import { useTerms } from './useTerms';
import type { Vocabulary } from './vocabulary';

/** What a formula can name where it stands, the draft included. */
export function useVocabulary({ object, context, inputs }: Omit<FormulaQuestion, 'formula'>): Vocabulary {
  const { terms, variables } = useTerms(object, context, inputs);
  const { data: functions } = useFormulaFunctions();
  const syllables = useSyllables(true);
  return useMemo(
    () => ({ object, terms, variables, functions: functions ?? [], syllables }),
    [object, terms, variables, functions, syllables],
  );
}
