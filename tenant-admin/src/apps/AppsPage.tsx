import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DocumentsPage } from '../metadata/DocumentsPage';
import { NewAppDialog } from './NewAppDialog';
import { useAppColumns } from './useAppColumns';

/** All apps of the tenant. */
export function AppsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useAppColumns();
  const open = (name: string) => void navigate(`/apps/${name}`);
  const texts = { title: t('apps.title'), hint: t('apps.hint'), add: t('apps.new'), empty: t('apps.empty') };
  return (
    <DocumentsPage
      kind="app"
      icon="app-window"
      texts={texts}
      columns={columns}
      onOpen={open}
      dialog={(documents, onClose) => <NewAppDialog apps={documents} onClose={onClose} onCreated={open} />}
    />
  );
}
