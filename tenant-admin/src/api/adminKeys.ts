import { useSession } from '@fangyuan/runtime-ui/kit/api/session.ts';

/** Who the cached data belongs to: a tenant, or the reseller's staff. */
const owner = () => useSession.getState().session?.tenant?.code ?? 'reseller';

/** Keys of the query cache for everything only admins read. */
export const adminKeys = {
  metadata: () => [owner(), 'metadata'] as const,
  documents: (kind: string, object?: string) => [owner(), 'metadata', kind, object ?? ''] as const,
  whereUsed: (kind: string, name: string) => [owner(), 'metadata', 'whereUsed', kind, name] as const,
  draft: () => [owner(), 'draft'] as const,
  releases: () => [owner(), 'releases'] as const,
  releaseDiff: (release: number) => [owner(), 'releases', release] as const,
  fieldTypes: () => [owner(), 'fieldTypes'] as const,
  functions: (locale: string) => [owner(), 'functions', locale] as const,
  people: (kind: 'users' | 'departments' | 'clients') => [owner(), 'people', kind] as const,
  reseller: (...path: readonly string[]) => [owner(), 'reseller', ...path] as const,
};
