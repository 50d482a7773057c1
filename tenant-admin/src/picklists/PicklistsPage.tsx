import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DocumentsPage } from '../metadata/DocumentsPage';
import { NewPicklistDialog } from './NewPicklistDialog';
import { usePicklistColumns } from './usePicklistColumns';

/** All picklists of the tenant. */
export function PicklistsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = usePicklistColumns();
  const open = (name: string) => void navigate(`/picklists/${name}`);
  const texts = {
    title: t('picklists.title'),
    hint: t('picklists.hint'),
    add: t('picklists.new'),
    empty: t('picklists.empty'),
  };
  return (
    <DocumentsPage
      kind="picklist"
      icon="list-checks"
      texts={texts}
      columns={columns}
      onOpen={open}
      dialog={(_, onClose) => <NewPicklistDialog onClose={onClose} onCreated={open} />}
    />
  );
}
