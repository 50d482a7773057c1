import { useEffect, useMemo, useState } from 'react';
import type { Syllables } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { loadPinyin } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { useAllFields } from '../objects/useObjectFields';
import { useFormulaFunctions } from './formulaApi';
import type { Vocabulary } from './vocabulary';

/** What formulas over an object can name, the draft included. */
export function useVocabulary(object: string): Vocabulary {
  const terms = useAllFields();
  const { data: functions } = useFormulaFunctions();
  const [syllables, setSyllables] = useState<Syllables>();
  useEffect(() => {
    let wanted = true;
    void loadPinyin().then((loaded) => wanted && setSyllables(() => loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(
    () => ({ object, terms, functions: functions ?? [], syllables }),
    [object, terms, functions, syllables],
  );
}
