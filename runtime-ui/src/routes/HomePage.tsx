import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { EmptyState } from '../kit/ui/EmptyState';
import { Page } from '../kit/ui/Page';
import { paths } from '../kit/ui/paths';
import { useCurrentTabs } from '../shell/useCurrentTabs';

/** Where a day begins: the first tab of the app. */
export function HomePage() {
  const { t } = useTranslation();
  const [first] = useCurrentTabs().tabs;
  if (first !== undefined) return <Navigate to={paths.list(first.name)} replace />;
  return (
    <Page>
      <EmptyState kind="notConfigured" title={t('home.empty.title')} hint={t('home.empty.hint')} />
    </Page>
  );
}
