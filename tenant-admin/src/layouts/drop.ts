import type { LayoutBody } from '../metadata/documents';
import { placeOf, putItem } from './operations';

/** What can be dragged and dropped on: a field of the palette, an item of the page, a whole section. */
export const dragId = {
  palette: (field: string) => `palette:${field}`,
  item: (field: string) => `item:${field}`,
  section: (name: string) => `section:${name}`,
};

export function fieldOfDrag(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The layout after a field was dropped: on an item it takes that item's place, on a section it comes last. */
export function dropped(layout: LayoutBody, active: string, over: string): LayoutBody {
  const field = fieldOfDrag(active);
  const target = fieldOfDrag(over);
  if (over === dragId.section(target)) {
    const section = layout.sections.find(({ name }) => name === target);
    return section ? putItem(layout, field, { section: target, index: section.items.length }) : layout;
  }
  const place = placeOf(layout, target);
  if (!place || field === target) return layout;
  const from = placeOf(layout, field);
  const further = from?.section === place.section && from.index < place.index ? 1 : 0;
  return putItem(layout, field, { ...place, index: place.index + further });
}
