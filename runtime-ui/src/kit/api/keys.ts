import { useSession } from './session';

/** Keys of the query cache. Each begins with the tenant: what one tenant loaded can never answer for another. */
const tenant = () => useSession.getState().session?.tenant?.code ?? '';

export const keys = {
  me: () => [tenant(), 'me'] as const,
  lists: (object: string) => [tenant(), 'list', object] as const,
  list: (object: string, query: object) => [tenant(), 'list', object, query] as const,
  records: () => [tenant(), 'record'] as const,
  record: (object: string, id: string) => [tenant(), 'record', object, id] as const,
  history: (object: string, id: string) => [tenant(), 'history', object, id] as const,
  bin: (object: string) => [tenant(), 'bin', object] as const,
  options: (object: string, search: string) => [tenant(), 'options', object, search] as const,
};
