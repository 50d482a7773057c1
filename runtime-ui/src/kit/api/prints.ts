import { call, callFile } from './call';
import type { Described } from './described';

/** A template that a record can be printed with. */
export type Print = Described<'Print.PrintReply'>;

export type PrintFormat = 'xlsx' | 'pdf';

/** A workbook the server has taken. */
export type TakenWorkbook = Described<'PrintTemplate.TakenReply'>;

/** What the viewer is offered for an object; PDF only where the server can make it. */
export const readPrints = (object: string, signal?: AbortSignal) =>
  call('GET', '/api/objects/{object}/prints', { in: { object }, signal });

export const printRecord = (object: string, id: string, print: string, format: PrintFormat) =>
  callFile('/api/objects/{object}/records/{id}/prints/{name}', { in: { object, id, name: print }, query: { format } });

export const uploadWorkbook = (object: string, file: Blob) =>
  call('POST', '/api/print-templates/{object}/files', { in: { object }, file });

export const sampleWorkbook = (object: string) => callFile('/api/print-templates/{object}/sample', { in: { object } });

export const storedWorkbook = (object: string, hash: string) =>
  callFile('/api/print-templates/{object}/files/{hash}', { in: { object, hash } });

export const previewPrint = (object: string, hash: string, record: string, fileName: string) =>
  callFile('/api/print-templates/{object}/files/{hash}/preview', { in: { object, hash }, query: { record, fileName } });
