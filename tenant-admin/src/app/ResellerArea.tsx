import { useSession } from '@fangyuan/runtime-ui/kit/api/session.ts';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { RESELLER_NAVIGATION } from './navigation';
import { Shell } from './Shell';

/** The pages of resellers' staff. */
export function ResellerArea() {
  const { t } = useTranslation();
  const session = useSession((store) => store.session);
  if (session?.kind !== 'reseller') return <Navigate to="/objects" replace />;
  return <Shell owner={t('frame.reseller')} user={session.user?.name ?? ''} groups={RESELLER_NAVIGATION} />;
}
