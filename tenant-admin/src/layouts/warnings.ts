import type { FieldBody, LayoutBody } from '../metadata/documents';
import { fieldsOn } from './operations';

export type LayoutWarning =
  | { code: 'requiredMissing'; field: string }
  | { code: 'unknownField'; field: string }
  | { code: 'duplicate'; field: string };

/** What a layout should not be published with. A required field with a default or of a computed type needs no place. */
export function warningsOf(layout: LayoutBody, fields: ReadonlyMap<string, FieldBody | 'system'>): LayoutWarning[] {
  const placed = layout.sections.flatMap((section) => section.items.map((item) => item.field));
  const there = fieldsOn(layout);
  return [
    ...[...fields]
      .filter(([name, field]) => field !== 'system' && mustBeFilled(field) && !there.has(name))
      .map(([field]) => ({ code: 'requiredMissing', field }) as const),
    ...[...there].filter((field) => !fields.has(field)).map((field) => ({ code: 'unknownField', field }) as const),
    ...[...there]
      .filter((field) => placed.indexOf(field) !== placed.lastIndexOf(field))
      .map((field) => ({ code: 'duplicate', field }) as const),
  ];
}

function mustBeFilled(field: FieldBody): boolean {
  return field.required === true && !field.default && field.type !== 'autoNumber' && field.type !== 'formula';
}
