/** Splits text into words; Chinese becomes one word a syllable. */
export type Syllables = (text: string) => readonly string[];

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
