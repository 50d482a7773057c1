import type { PicklistValue } from '../metadata/documents';

/** Where values come from when many lines are pasted. */
export type PastedValues = { values: PicklistValue[]; skipped: number };

/** Adds a value a line after the existing ones; blank lines and labels that are there already are left out. */
export function pasteValues(existing: readonly PicklistValue[], text: string, locale: string): PastedValues {
  const labels = text.split(/\r?\n/).map((line) => line.split('\t')[0]?.trim() ?? '');
  const wanted = labels.filter((label) => label !== '');
  const known = new Set(existing.flatMap((value) => [value.name, ...Object.values(value.label)]));
  const fresh = [...new Set(wanted)].filter((label) => !known.has(label));
  const added = fresh.map((label) => ({ name: label.slice(0, 80), label: { [locale]: label }, active: true }));
  return { values: [...existing, ...added], skipped: wanted.length - added.length };
}
