import { useEffect, useState } from 'react';
import { loadPinyin, type Syllables } from './pinyin';

const asTyped: Syllables = (text) => [text];

/** Pinyin of texts, loaded once it is needed; until then each text is one word as it stands. */
export function useSyllables(needed: boolean): Syllables {
  const [syllables, setSyllables] = useState<Syllables>(() => asTyped);
  useEffect(() => {
    if (!needed) return undefined;
    let wanted = true;
    void loadPinyin().then((loaded) => wanted && setSyllables(() => loaded));
    return () => {
      wanted = false;
    };
  }, [needed]);
  return syllables;
}
