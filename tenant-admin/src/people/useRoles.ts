import { useDocuments } from '../metadata/useDocuments';

/** The roles people can have. */
export function useRoles() {
  return useDocuments('role');
}
