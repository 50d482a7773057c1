import type { TFunction } from 'i18next';
import type { Tag, TagBook } from '../api/tags';

/** Tags under one heading. */
export interface Shelf {
  key: string;
  label: string;
  tags: Tag[];
}

/** The tags in the order people look for them: the recent ones, the groups, then what is in no group. */
export function shelvesOf(book: TagBook, tags: readonly Tag[], t: TFunction): Shelf[] {
  const recent = book.recent.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  const rest = tags.filter((tag) => !recent.includes(tag));
  return [
    { key: 'recent', label: t('tags.recent'), tags: recent },
    ...book.groups.map(({ id, name }) => ({ key: id, label: name, tags: rest.filter(({ group }) => group === id) })),
    { key: 'shared', label: t('tags.shared'), tags: rest.filter(({ group, shared }) => group === null && shared) },
    { key: 'personal', label: t('tags.mine'), tags: rest.filter(({ group, shared }) => group === null && !shared) },
  ].filter((shelf) => shelf.tags.length > 0);
}
