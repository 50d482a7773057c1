/** The server stops counting at a thousand. */
const cap = 1000;

/** How many records carry a tag, in as many figures as are known. */
export function cappedCount(count: number): string {
  return count < cap ? String(count) : `${cap - 1}+`;
}
