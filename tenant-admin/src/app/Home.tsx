import { useSession } from '@fangyuan/runtime-ui/kit/api/session.ts';
import { useMe } from '@fangyuan/runtime-ui/kit/api/useMe.ts';
import { Navigate } from 'react-router';
import { Loaded } from '../ui/Loaded';
import { navigationOf } from './navigation';

/** Leads whoever signed in to their first page. */
export function Home() {
  const kind = useSession((store) => store.session?.kind);
  return kind === 'reseller' ? <Navigate to="/reseller" replace /> : <FirstPage />;
}

function FirstPage() {
  const me = useMe();
  return (
    <Loaded query={me}>
      {({ permissions }) => <Navigate to={navigationOf(permissions)[0]?.items[0]?.path ?? '/objects'} replace />}
    </Loaded>
  );
}
