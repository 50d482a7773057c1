import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DocumentsPage } from '../metadata/DocumentsPage';
import { NewObjectDialog } from './NewObjectDialog';
import { useObjectColumns } from './useObjectColumns';

/** All objects of the tenant. */
export function ObjectsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useObjectColumns();
  const open = (name: string) => void navigate(`/objects/${name}`);
  const texts = {
    title: t('objects.title'),
    hint: t('objects.hint'),
    add: t('objects.new'),
    empty: t('objects.empty'),
  };
  return (
    <DocumentsPage
      kind="object"
      icon="boxes"
      texts={texts}
      columns={columns}
      listed={({ origin }) => origin !== 'system'}
      onOpen={open}
      dialog={(_, onClose) => <NewObjectDialog onClose={onClose} />}
    />
  );
}
