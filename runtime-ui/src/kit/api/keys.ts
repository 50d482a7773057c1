import { useSession } from './session';

/** Keys of the query cache. Each begins with the tenant: what one tenant loaded can never answer for another. */
const tenant = () => useSession.getState().session?.tenant?.code ?? '';

const data = () => [tenant(), 'data'] as const;

export const keys = {
  me: () => [tenant(), 'me'] as const,
  /** Everything read from records; the keys below begin with it. */
  data,
  lists: (object: string) => [...data(), 'list', object] as const,
  list: (object: string, query: object) => [...data(), 'list', object, query] as const,
  calendars: (object: string) => [...data(), 'calendar', object] as const,
  calendar: (object: string, query: object) => [...data(), 'calendar', object, query] as const,
  record: (object: string, id: string) => [...data(), 'record', object, id] as const,
  history: (object: string, id: string) => [...data(), 'history', object, id] as const,
  approvals: () => [...data(), 'approval'] as const,
  approval: (id: string) => [...data(), 'approval', 'one', id] as const,
  approvalList: (box: string) => [...data(), 'approval', 'list', box] as const,
  approvalCount: () => [...data(), 'approval', 'count'] as const,
  recordApprovals: (object: string, id: string) => [...data(), 'approval', 'record', object, id] as const,
  bin: (object: string) => [...data(), 'bin', object] as const,
  /** Everything about tags; the keys below begin with it. */
  tags: () => [...data(), 'tags'] as const,
  tagBook: () => [...data(), 'tags', 'book'] as const,
  tagCounts: () => [...data(), 'tags', 'counts'] as const,
  tagged: (tag: string, object: string | undefined) => [...data(), 'tags', 'tagged', tag, object] as const,
  tagsOn: (object: string, ids: readonly string[]) => [...data(), 'tags', 'on', object, ids] as const,
  notifications: () => [...data(), 'notifications'] as const,
  prints: (object: string) => [...data(), 'prints', object] as const,
  options: (object: string, search: string) => [...data(), 'options', object, search] as const,
};
