import { useEffect, useState } from 'react';
import type { Label } from '../metadata/documents';
import { apiName, type Syllables } from './apiName';
import { loadPinyin } from './pinyin';

const asTyped: Syllables = (text) => [text];

/** Suggests an API name for a label: from the English text when there is one, else by pinyin once that is loaded. */
export function useNameSuggestion(taken: ReadonlySet<string>): (label: Label) => string {
  const [syllables, setSyllables] = useState<Syllables>(() => asTyped);
  useEffect(() => {
    let wanted = true;
    void loadPinyin().then((loaded) => wanted && setSyllables(() => loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return (label) => apiName(label['en'] || Object.values(label).find(Boolean) || '', syllables, taken);
}
