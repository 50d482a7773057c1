/** Texts counted in code points, as authors and the server count them. */

export function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The code points from `start` (counted from 0), at most `count`; none where nothing is left. */
export const codePointsFrom = (text: string, start: number, count: number): string =>
  Array.from(text)
    .slice(start, start + Math.max(count, 0))
    .join('');

/** By code point, not by UTF-16 unit: characters beyond the basic plane come last. */
export function compareTexts(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  for (let i = 0; i < shorter; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
  }
  return left.length - right.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
