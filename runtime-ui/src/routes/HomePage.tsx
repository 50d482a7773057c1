import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { EmptyState } from '../kit/ui/EmptyState';
import { Page } from '../kit/ui/Page';
import { startOf } from '../shell/currentApp';
import { useCurrentTabs } from '../shell/useCurrentTabs';

/** Where a day begins: where the app does. */
export function HomePage() {
  const { t } = useTranslation();
  const start = startOf(useCurrentTabs().app);
  if (start !== undefined) return <Navigate to={start} replace />;
  return (
    <Page>
      <EmptyState kind="notConfigured" title={t('home.empty.title')} hint={t('home.empty.hint')} />
    </Page>
  );
}
