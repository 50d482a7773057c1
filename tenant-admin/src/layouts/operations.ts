/** Edits of a layout: each takes a layout and returns the layout after it; what cannot be done returns it as it was. */
import type { Label, LayoutBody, LayoutItem, LayoutSection, RelatedList } from '../metadata/documents';
import { freeName } from '../naming/freeName';

/** A place for an item: before the item that is there now, or at the end. */
export type Place = { section: string; index: number };

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The most fields the strip of facts takes. */
export const MAX_FACTS = 6;

export function placeOf(layout: LayoutBody, field: string): Place | undefined {
  for (const section of layout.sections) {
    const index = section.items.findIndex((item) => item.field === field);
    if (index >= 0) return { section: section.name, index };
  }
  return undefined;
}

export function itemOf(layout: LayoutBody, field: string): LayoutItem | undefined {
  return layout.sections.flatMap((section) => section.items).find((item) => item.field === field);
}

export function fieldsOn(layout: LayoutBody): Set<string> {
  return new Set(layout.sections.flatMap((section) => section.items.map((item) => item.field)));
}

/** Adds a field; one that is already there moves. */
export function putItem(layout: LayoutBody, field: string, place: Place): LayoutBody {
  const from = placeOf(layout, field);
  const item = itemOf(layout, field) ?? { field };
  const gap = from?.section === place.section && from.index < place.index ? 1 : 0;
  const without = removeItem(layout, field);
  return mapSection(without, place.section, (section) => ({
    ...section,
    items: insert(section.items, place.index - gap, item),
  }));
}

/** Adds a field at the end of the first section, making one when there is none. */
export function addToFirstSection(layout: LayoutBody, field: string, newSection: Label): LayoutBody {
  if (fieldsOn(layout).has(field)) return layout;
  const ready = layout.sections.length > 0 ? layout : addSection(layout, newSection);
  const first = ready.sections[0];
  return first ? putItem(ready, field, { section: first.name, index: first.items.length }) : ready;
}

export function removeItem(layout: LayoutBody, field: string): LayoutBody {
  return mapSections(layout, (section) => ({
    ...section,
    items: section.items.filter((item) => item.field !== field),
  }));
}

/** Changes properties of an item; a property set to undefined is left out. */
export function updateItem(layout: LayoutBody, field: string, patch: Partial<LayoutItem>): LayoutBody {
  return mapSections(layout, (section) => ({
    ...section,
    items: section.items.map((item) => (item.field === field ? defined({ ...item, ...patch }) : item)),
  }));
}

/** One step by keyboard: left and right by one item, up and down by a row; beyond the edge into the next section. */
export function nudgeItem(layout: LayoutBody, field: string, direction: Direction): LayoutBody {
  const from = placeOf(layout, field);
  const at = layout.sections.findIndex((section) => section.name === from?.section);
  const section = layout.sections[at];
  if (!from || !section) return layout;
  const back = direction === 'up' || direction === 'left';
  const step = direction === 'left' || direction === 'right' ? 1 : section.columns;
  const last = section.items.length - 1;
  const target = from.index + (back ? -step : step);
  if (target >= 0 && target <= last) return slide(layout, field, section.name, target);
  const edge = back ? 0 : last;
  if (from.index !== edge && step > 1) return slide(layout, field, section.name, edge);
  const neighbour = layout.sections[at + (back ? -1 : 1)];
  if (!neighbour) return layout;
  return putItem(layout, field, { section: neighbour.name, index: back ? neighbour.items.length : 0 });
}

export function addSection(layout: LayoutBody, label: Label): LayoutBody {
  const taken = new Set(layout.sections.map((section) => section.name));
  const section: LayoutSection = { name: freeName('section', taken), label, columns: 2, items: [] };
  return { ...layout, sections: [...layout.sections, section] };
}

export function updateSection(layout: LayoutBody, name: string, patch: Partial<LayoutSection>): LayoutBody {
  return mapSection(layout, name, (section) => defined({ ...section, ...patch, name }));
}

/** Removes a section; its fields return to the unused ones. */
export function removeSection(layout: LayoutBody, name: string): LayoutBody {
  return { ...layout, sections: layout.sections.filter((section) => section.name !== name) };
}

export function moveSection(layout: LayoutBody, name: string, by: -1 | 1): LayoutBody {
  const from = layout.sections.findIndex((section) => section.name === name);
  return { ...layout, sections: moved(layout.sections, from, from + by) };
}

/** Puts a fact at a place; a strip that is full stays as it is. */
export function putFact(layout: LayoutBody, field: string, index: number): LayoutBody {
  const from = layout.facts.indexOf(field);
  if (from < 0 && layout.facts.length >= MAX_FACTS) return layout;
  const rest = layout.facts.filter((fact) => fact !== field);
  return { ...layout, facts: insert(rest, from >= 0 && from < index ? index - 1 : index, field) };
}

export function removeFact(layout: LayoutBody, field: string): LayoutBody {
  return { ...layout, facts: layout.facts.filter((fact) => fact !== field) };
}

export function addRelated(layout: LayoutBody, related: RelatedList): LayoutBody {
  const there = layout.related.some((list) => sameRelation(list, related));
  return there ? layout : { ...layout, related: [...layout.related, related] };
}

export function updateRelated(layout: LayoutBody, index: number, patch: Partial<RelatedList>): LayoutBody {
  const related = layout.related.map((list, at) => (at === index ? defined({ ...list, ...patch }) : list));
  return { ...layout, related };
}

export function removeRelated(layout: LayoutBody, index: number): LayoutBody {
  return { ...layout, related: layout.related.filter((_, at) => at !== index) };
}

export function moveRelated(layout: LayoutBody, index: number, by: -1 | 1): LayoutBody {
  return { ...layout, related: moved(layout.related, index, index + by) };
}

/** The list with one element moved to another place; a place outside leaves it as it was. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const element = list[from];
  if (element === undefined || to < 0 || to >= list.length) return [...list];
  return insert(
    list.filter((_, at) => at !== from),
    to,
    element,
  );
}

export function sameRelation(a: RelatedList, b: RelatedList): boolean {
  return a.object === b.object && a.field === b.field;
}

function slide(layout: LayoutBody, field: string, section: string, target: number): LayoutBody {
  return mapSection(layout, section, (old) => ({
    ...old,
    items: moved(
      old.items,
      old.items.findIndex((item) => item.field === field),
      target,
    ),
  }));
}

function mapSections(layout: LayoutBody, change: (section: LayoutSection) => LayoutSection): LayoutBody {
  return { ...layout, sections: layout.sections.map(change) };
}

function mapSection(layout: LayoutBody, name: string, change: (section: LayoutSection) => LayoutSection): LayoutBody {
  return mapSections(layout, (section) => (section.name === name ? change(section) : section));
}

function insert<T>(list: readonly T[], index: number, element: T): T[] {
  return [...list.slice(0, index), element, ...list.slice(index)];
}

/** Without the properties that are undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
