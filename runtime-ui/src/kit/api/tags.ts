import { request } from './http';
import type { Reference } from './types';

/** A free label on records: everyone's when it is shared, else of nobody but the viewer. */
export interface Tag {
  id: string;
  version: number;
  name: string;
  /** Name of a hue. */
  color: string;
  shared: boolean;
  group: string | null;
}

export interface TagGroup {
  id: string;
  version: number;
  name: string;
  position: number;
  shared: boolean;
}

/** All the tags the viewer sees. */
export interface TagBook {
  groups: TagGroup[];
  tags: Tag[];
  /** Ids, the latest used first. */
  recent: string[];
  /** Whether the viewer may change shared tags. */
  manages: boolean;
}

export interface TagDraft {
  name: string;
  color: string;
  shared: boolean;
  group: string | null;
}

/** That a record carries a tag. */
export interface Tagging {
  tag: string;
  object: string;
  record: string;
}

/** What is put on and taken off together; the answer says what really was, so that its contrary undoes it. */
export interface TagChanges {
  add: Tagging[];
  remove: Tagging[];
}

export interface NamedRecord {
  object: string;
  id: string;
  /** Null where the viewer may not read it. */
  name: string | null;
}

export interface TaggedRecord extends NamedRecord {
  /** What it is a line of. */
  parent: NamedRecord | null;
  taggedAt: string;
  taggedBy: Reference;
}

export interface TaggedPage {
  tag: Tag;
  counts: { object: string; count: number }[];
  records: TaggedRecord[];
  next: string | null;
}

const path = (id: string) => `/api/tags/${encodeURIComponent(id)}`;

export const readTags = (signal?: AbortSignal) => request<TagBook>('GET', '/api/tags', { signal });

export const readTagCounts = (signal?: AbortSignal) =>
  request<{ counts: Record<string, number> }>('GET', '/api/tags/counts', { signal });

export const createTag = (draft: TagDraft) => request<Tag>('POST', '/api/tags', { body: draft });

export const changeTag = ({ id, name, color, group, version }: Tag) =>
  request<Tag>('PUT', path(id), { body: { name, color, group, version } });

export const deleteTag = (id: string) => request<void>('DELETE', path(id));

export const mergeTag = (id: string, into: string) => request<void>('POST', `${path(id)}/merge`, { body: { into } });

/** Makes the tag a recent one. */
export const noteTagUse = (id: string) => request<void>('POST', `${path(id)}/uses`, { body: {} });

export const readTagged = (id: string, object?: string, cursor?: string, signal?: AbortSignal) =>
  request<TaggedPage>('GET', `${path(id)}/records`, { query: { object, cursor }, signal });

export const createTagGroup = (name: string, shared: boolean, position: number) =>
  request<TagGroup>('POST', '/api/tag-groups', { body: { name, shared, position } });

export const changeTagGroup = ({ id, name, position, version }: TagGroup) =>
  request<TagGroup>('PUT', `/api/tag-groups/${encodeURIComponent(id)}`, { body: { name, position, version } });

export const deleteTagGroup = (id: string) => request<void>('DELETE', `/api/tag-groups/${encodeURIComponent(id)}`);

export const changeTaggings = (changes: TagChanges) => request<TagChanges>('POST', '/api/taggings', { body: changes });

/** Ids of tags by id of record; a record without tags is left out. */
export async function readTagsOn(object: string, ids: readonly string[], signal?: AbortSignal) {
  const address = `/api/objects/${encodeURIComponent(object)}/tags`;
  const { tags } = await request<{ tags: Record<string, string[]> }>('GET', address, {
    query: { ids: ids.join(',') },
    signal,
  });
  return tags;
}
