import { useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from '../api/keys';
import {
  changeTaggings,
  noteTagUse,
  readTagCounts,
  readTagged,
  readTags,
  readTagsOn,
  type Tag,
  type TagBook,
  type TagChanges,
} from '../api/tags';
import { tagsChanged } from './tagsChanged';

/** As many as a stretch of a list has, so that reading on asks for new ones only. */
const asked = 50;

/** All the tags the viewer sees. */
export function useTagBook() {
  return useQuery({ queryKey: keys.tagBook(), queryFn: ({ signal }) => readTags(signal) });
}

/** How many records carry each tag, by its id. */
export function useTagCounts() {
  return useQuery({
    queryKey: keys.tagCounts(),
    queryFn: ({ signal }) => readTagCounts(signal),
    select: ({ counts }) => counts,
  });
}

/** The tags of some records of one object, by the record's id; what is not known yet has none. */
export function useTagsOn(object: string, ids: readonly string[]): ReadonlyMap<string, readonly Tag[]> {
  const book = useTagBook().data;
  const pages = Array.from({ length: Math.ceil(ids.length / asked) }, (_, page) =>
    ids.slice(page * asked, (page + 1) * asked),
  );
  const used = book !== undefined && book.tags.length > 0;
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: keys.tagsOn(object, page),
      queryFn: ({ signal }: { signal: AbortSignal }) => readTagsOn(object, page, signal),
      enabled: used,
    })),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => tagsByRecord(book, answers), [book, answers]);
}

function tagsByRecord(book: TagBook | undefined, answers: readonly (Record<string, string[]> | undefined)[]) {
  const known = new Map(book?.tags.map((tag) => [tag.id, tag]));
  const found = new Map<string, readonly Tag[]>();
  for (const answer of answers) {
    for (const [record, tags] of Object.entries(answer ?? {})) {
      found.set(
        record,
        tags.flatMap((id) => known.get(id) ?? []),
      );
    }
  }
  return found;
}

/** What carries a tag, stretch by stretch. */
export function useTagged(tag: string, object: string | undefined) {
  return useInfiniteQuery({
    queryKey: keys.tagged(tag, object),
    queryFn: ({ pageParam, signal }) => readTagged(tag, object, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Puts tags on records and takes them off; everything that shows tags is read again. */
export function useChangeTaggings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changes: TagChanges) => changeTaggings(changes),
    onSuccess: () => tagsChanged(client),
  });
}

/** Says that the viewer looks at a tag, which makes it a recent one. */
export function useNoteTagUse() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: noteTagUse,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.tagBook() }),
  });
}
