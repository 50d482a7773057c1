import { useTranslation } from 'react-i18next';
import { EmptyState } from '../kit/ui/EmptyState';
import { Page } from '../kit/ui/Page';

/** The object of an address does not exist for this viewer: no right to it, or it is gone. */
export function NoSuchObject() {
  const { t } = useTranslation();
  return (
    <Page>
      <EmptyState kind="noPermission" title={t('object.none.title')} hint={t('object.none.hint')} />
    </Page>
  );
}
