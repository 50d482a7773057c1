/** The cells of a table that was copied from a spreadsheet: rows by line, cells by tab, quotes around what holds either. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g;
  for (const [whole, cell = '', end = ''] of text.replace(/(?:\r\n|\n|\r)+$/, '').matchAll(cells)) {
    if (whole === '' && rows.at(-1)?.length !== 0) break;
    rows.at(-1)?.push(unquoted(cell).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** Whether the text is a table rather than what belongs into one cell. */
export const isTable = (text: string): boolean => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''));
