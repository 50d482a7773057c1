import type { Tag, TagChanges, Tagging } from '../api/tags';
import { hues } from '../theme/hues';

/** A record that is tagged, as it is called. */
export interface Target {
  object: string;
  id: string;
  name: string;
}

/** A tag that is made with the save. */
export interface NewTag {
  name: string;
  shared: boolean;
}

/** How many of the records carry a tag: none, some or all. */
export type Carried = 'none' | 'some' | 'all';

/** What is ticked for some records: tags by id, those to be made by name. */
export interface TagEdit {
  ticked: ReadonlyMap<string, boolean>;
  made: readonly NewTag[];
}

export const untouched: TagEdit = { ticked: new Map(), made: [] };

/** How many of the records carry the tag, as it is ticked now. */
export function carried(
  tag: string,
  targets: readonly Target[],
  on: ReadonlyMap<string, readonly Tag[]>,
  edit: TagEdit,
): Carried {
  const ticked = edit.ticked.get(tag);
  if (ticked !== undefined) return ticked ? 'all' : 'none';
  const count = targets.filter(({ id }) => (on.get(id) ?? []).some((each) => each.id === tag)).length;
  if (count === 0) return 'none';
  return count === targets.length ? 'all' : 'some';
}

export function withTicked(edit: TagEdit, tag: string, ticked: boolean): TagEdit {
  return { ...edit, ticked: new Map(edit.ticked).set(tag, ticked) };
}

/** Every ticked tag is put on every record, and every unticked one taken off. */
export function changesOf(edit: TagEdit, made: readonly Tag[], targets: readonly Target[]): TagChanges {
  const taggings = (tag: string): Tagging[] => targets.map(({ object, id }) => ({ tag, object, record: id }));
  const ids = (ticked: boolean) => [...edit.ticked].filter(([, each]) => each === ticked).map(([tag]) => tag);
  return {
    add: [...ids(true), ...made.map(({ id }) => id)].flatMap(taggings),
    remove: ids(false).flatMap(taggings),
  };
}

/** A colour for a new tag: the same for the same name. */
export function colorOf(name: string): string {
  const names = Object.keys(hues);
  let value = 7;
  for (const letter of name) value = (value * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return names[value % names.length] ?? 'blue';
}

/** The contrary of changes. */
export const undone = ({ add, remove }: TagChanges): TagChanges => ({ add: remove, remove: add });
