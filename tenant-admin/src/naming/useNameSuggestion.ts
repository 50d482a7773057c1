import { useSyllables } from '@fangyuan/runtime-ui/kit/pinyin/useSyllables.ts';
import type { Label } from '../metadata/documents';
import { apiName } from './apiName';

/** Suggests an API name for a label: from the English text when there is one, else by pinyin once that is loaded. */
export function useNameSuggestion(taken: ReadonlySet<string>): (label: Label) => string {
  const syllables = useSyllables(true);
  return (label) => apiName(label['en'] || Object.values(label).find(Boolean) || '', syllables, taken);
}
