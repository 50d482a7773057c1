import type { Syllables } from './pinyin';

/** Whether a name answers to what is typed: by its letters, by its pinyin (`zhouyi`) or by the initials of that (`zy`). */
export function answers(name: string, typed: string, syllables: Syllables): boolean {
  const wanted = typed.trim().toLowerCase().replaceAll(/\s+/g, '');
  if (name.toLowerCase().replaceAll(/\s+/g, '').includes(wanted)) return true;
  const words = syllables(name).map((word) => word.toLowerCase().replaceAll(/\s+/g, ''));
  return (
    words.join('').includes(wanted) ||
    words
      .map((word) => word.charAt(0))
      .join('')
      .includes(wanted)
  );
}
