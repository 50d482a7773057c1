import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useTranslation } from 'react-i18next';

/** For signed-in people who may not administer anything: what is missing and who can grant it. */
export function NoPermission() {
  const { t } = useTranslation();
  return (
    <main>
      <EmptyState
        kind="noPermission"
        title={t('frame.noPermission.title')}
        hint={t('frame.noPermission.text')}
        action={<a href="/app/">{t('frame.toApp')}</a>}
      />
    </main>
  );
}
