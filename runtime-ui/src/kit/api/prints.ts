import { request, requestFile } from './http';

/** A template that a record can be printed with. */
export interface Print {
  name: string;
  label: string;
}

/** What the viewer is offered for an object; PDF only where the server can make it. */
export interface Prints {
  prints: Print[];
  pdf: boolean;
}

export type PrintFormat = 'xlsx' | 'pdf';

/** A place-holder that cannot be filled. */
export interface Misprint {
  /** Sheet and cell, such as `报价单!C7`. */
  place: string;
  text: string;
  code: string;
  message: string;
}

/** A workbook the server has taken. */
export interface TakenWorkbook {
  hash: string;
  placeHolders: number;
  misprints: Misprint[];
}

const ofObject = (object: string) => `/api/objects/${encodeURIComponent(object)}`;
const templates = (object: string) => `/api/print-templates/${encodeURIComponent(object)}`;

export const readPrints = (object: string, signal?: AbortSignal) =>
  request<Prints>('GET', `${ofObject(object)}/prints`, { signal });

export const printRecord = (object: string, id: string, print: string, format: PrintFormat) =>
  requestFile(`${ofObject(object)}/records/${encodeURIComponent(id)}/prints/${encodeURIComponent(print)}`, {
    query: { format },
  });

export const uploadWorkbook = (object: string, file: Blob) =>
  request<TakenWorkbook>('POST', `${templates(object)}/files`, { file });

export const sampleWorkbook = (object: string) => requestFile(`${templates(object)}/sample`);

export const storedWorkbook = (object: string, hash: string) => requestFile(`${templates(object)}/files/${hash}`);

export const previewPrint = (object: string, hash: string, record: string, fileName: string) =>
  requestFile(`${templates(object)}/files/${hash}/preview`, { query: { record, fileName } });
