import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { readZip, zipOf } from './zips';

export type Cell = string | { formula: string };

const types = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>`;

const relation = (type: string, target: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const book = `<?xml version="1.0" encoding="UTF-8"?><workbook ${main}
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** An .xlsx file of one sheet with these rows, as somebody would draw it in Excel. */
export function workbookOf(rows: readonly (readonly Cell[])[]): Buffer {
  const cells = rows.map((row, y) => {
    const drawn = row.map((cell, x) => {
      const at = `${String.fromCodePoint(65 + x)}${y + 1}`;
      if (typeof cell !== 'string') return `<c r="${at}"><f>${cell.formula}</f></c>`;
      return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${y + 1}">${drawn.join('')}</row>`;
  });
  return zipOf({
    '[Content_Types].xml': types,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet ${main}><sheetData>${cells.join('')}</sheetData></worksheet>`,
  });
}

/** What stands in the cells of the first sheet, row by row: texts, numbers and formulas. */
export function cellsOf(workbook: Buffer): string[] {
  const parts = readZip(workbook);
  const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    [...text.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, piece = '']) => piece).join(''),
  );
  const cells = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
  return cells.flatMap(([, attributes = '', content = '']) => {
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1];
    if (formula !== undefined) return [formula];
    const inline = /<is>.*?<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1];
    const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
    if (value === undefined) return inline === undefined ? [] : [inline];
    return [attributes.includes('t="s"') ? (texts[Number(value)] ?? '') : String(Number(value))];
  });
}

/** The bytes of a file that the browser has downloaded. */
export async function readDownload(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
