import { useCallback, useMemo } from 'react';
import { useLabelText } from '../metadata/useLabelText';
import { useRoles } from './useRoles';

/** Names roles in the language of the page; one that is unknown by its name in metadata. */
export function useRoleNames(): (role: string) => string {
  const text = useLabelText();
  const { data } = useRoles();
  const labels = useMemo(() => new Map(data?.map(({ name, body }) => [name, text(body.label, name)])), [data, text]);
  return useCallback((role) => labels.get(role) ?? role, [labels]);
}
