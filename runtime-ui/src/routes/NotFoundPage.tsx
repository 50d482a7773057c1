import { useTranslation } from 'react-i18next';
import { EmptyState } from '../kit/ui/EmptyState';
import { Page } from '../kit/ui/Page';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <EmptyState kind="nothingFound" title={t('notFound.page.title')} hint={t('notFound.page.hint')} />
    </Page>
  );
}
