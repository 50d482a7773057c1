import type { Query, QueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys';

/** Reads again all that shows tags, and the lists that are narrowed to some. */
export async function tagsChanged(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: keys.tags() }),
    client.invalidateQueries({ queryKey: keys.data(), predicate: isNarrowed }),
  ]);
}

function isNarrowed({ queryKey }: Query): boolean {
  const asked = queryKey.at(-1);
  return typeof asked === 'object' && asked !== null && 'tags' in asked && (asked.tags as string[]).length > 0;
}
