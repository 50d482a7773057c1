import { useCallback } from 'react';
import { signOut } from '../kit/api/sessionApi';
import { dropAllDrafts } from '../kit/form/drafts';
import { paths } from '../kit/ui/paths';

/** Signs out and leaves nothing behind: a fresh page holds no cache of anybody. */
export function useSignOut(): () => void {
  return useCallback(() => {
    void signOut().finally(() => {
      dropAllDrafts();
      location.assign(`/app${paths.signIn}`);
    });
  }, []);
}
