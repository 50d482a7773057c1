import { call } from './call';
import type { Described } from './described';

/** A free label on records: everyone's when it is shared, else of nobody but the viewer. */
export type Tag = Described<'TagReply'>;

export type TagGroup = Described<'Tag.GroupReply'>;

/** All the tags the viewer sees. */
export type TagBook = Described<'Tag.BookReply'>;

/** That a record carries a tag. */
export type Tagging = Described<'Tagging.TaggingBody'>;

/** What is put on and taken off together; the answer says what really was, so that its contrary undoes it. */
export type TagChanges = Described<'Tagging.ChangesReply'>;

/** Its name is null where the viewer may not read it. */
export type TaggedRecord = Described<'Tagging.TaggedReply'>;

export const readTags = (signal?: AbortSignal) => call('GET', '/api/tags', { signal });

export const readTagCounts = (signal?: AbortSignal) => call('GET', '/api/tags/counts', { signal });

export const createTag = (draft: Pick<Tag, 'name' | 'color' | 'shared' | 'group'>) =>
  call('POST', '/api/tags', { body: draft });

export const changeTag = ({ id, name, color, group, version }: Tag) =>
  call('PUT', '/api/tags/{id}', { in: { id }, body: { name, color, group, version } });

export const deleteTag = (id: string) => call('DELETE', '/api/tags/{id}', { in: { id } });

export const mergeTag = (id: string, into: string) =>
  call('POST', '/api/tags/{id}/merge', { in: { id }, body: { into } });

/** Makes the tag a recent one. */
export const noteTagUse = (id: string) => call('POST', '/api/tags/{id}/uses', { in: { id } });

export const readTagged = (id: string, object?: string, cursor?: string, signal?: AbortSignal) =>
  call('GET', '/api/tags/{id}/records', { in: { id }, query: { object, cursor }, signal });

export const createTagGroup = (name: string, shared: boolean, position: number) =>
  call('POST', '/api/tag-groups', { body: { name, shared, position } });

export const changeTagGroup = ({ id, name, position, version }: TagGroup) =>
  call('PUT', '/api/tag-groups/{id}', { in: { id }, body: { name, position, version } });

export const deleteTagGroup = (id: string) => call('DELETE', '/api/tag-groups/{id}', { in: { id } });

export const changeTaggings = (changes: TagChanges) => call('POST', '/api/taggings', { body: changes });

/** Ids of tags by id of record; a record without tags is left out. */
export async function readTagsOn(object: string, ids: readonly string[], signal?: AbortSignal) {
  return (await call('GET', '/api/objects/{object}/tags', { in: { object }, query: { ids }, signal })).tags;
}
