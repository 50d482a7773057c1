import type { PageBody } from '../metadata/documents';
import form from './examples/form.html?raw';
import list from './examples/list.html?raw';
import record from './examples/record.html?raw';

/** A page to begin with, which works for every object. */
export const examples: Record<PageBody['place'], string> = { record, form, list };

/** Whether nobody has written anything yet. */
export function isExample(html: string): boolean {
  return Object.values(examples).includes(html);
}
