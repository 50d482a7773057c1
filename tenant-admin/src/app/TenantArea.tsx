import { MetaProvider } from '@fangyuan/runtime-ui/kit/api/MetaProvider.tsx';
import { useSession } from '@fangyuan/runtime-ui/kit/api/session.ts';
import { useMe } from '@fangyuan/runtime-ui/kit/api/useMe.ts';
import { Navigate } from 'react-router';
import { Loaded } from '../ui/Loaded';
import { NoPermission } from './NoPermission';
import { navigationOf } from './navigation';
import { Shell } from './Shell';
import { SaveModeSwitch } from '../draft/SaveModeSwitch';
import { DraftBar } from '../draft/DraftBar';

/** The pages of a tenant's admins: designers and those who manage people. */
export function TenantArea() {
  const kind = useSession((store) => store.session?.kind);
  return kind === 'user' ? <Admins /> : <Navigate to="/reseller" replace />;
}

function Admins() {
  const me = useMe();
  return (
    <Loaded query={me}>
      {(viewer) => {
        const groups = navigationOf(viewer.permissions);
        if (groups.length === 0) return <NoPermission />;
        const designer = viewer.permissions.includes('designMetadata');
        return (
          <MetaProvider me={viewer}>
            <Shell
              owner={viewer.tenant.name}
              user={viewer.user.name}
              groups={groups}
              appLink="/app/"
              more={designer && <SaveModeSwitch />}
            >
              {designer && <DraftBar />}
            </Shell>
          </MetaProvider>
        );
      }}
    </Loaded>
  );
}
