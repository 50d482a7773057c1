import type { Layout, ObjectRecord } from '../../kit/api/types';

/** What a layout shows of a record that is seen only in part: the fields that have come, and nothing that belongs to it. */
export function layoutOfPart(layout: Layout, record: ObjectRecord): Layout {
  if (record.partial !== true) return layout;
  const isSeen = (field: string) => field in record.values;
  return {
    ...layout,
    facts: layout.facts.filter(isSeen),
    sections: layout.sections
      .map((section) => ({ ...section, items: section.items.filter(({ field }) => isSeen(field)) }))
      .filter(({ items }) => items.length > 0),
    lines: [],
    related: [],
  };
}
