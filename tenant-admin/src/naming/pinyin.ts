import type { Syllables } from './apiName';

let loading: Promise<Syllables> | undefined;

/** Pinyin without tones; the table (about 90 KB) is loaded at the first use. */
export function loadPinyin(): Promise<Syllables> {
  loading ??= import('pinyin-pro').then(
    ({ pinyin }) =>
      (text) =>
        pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }),
  );
  return loading;
}
