import { useEffect, useState } from 'react';
import { loadPinyin, type Syllables } from './pinyin';

const asTyped: Syllables = (text) => [text];

/** Pinyin of texts; until its table is loaded each text is one word as it stands. */
export function useSyllables(): Syllables {
  const [syllables, setSyllables] = useState<Syllables>(() => asTyped);
  useEffect(() => {
    let wanted = true;
    void loadPinyin().then((loaded) => wanted && setSyllables(() => loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return syllables;
}
