import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DocumentsPage } from '../metadata/DocumentsPage';
import { NewRoleDialog } from './NewRoleDialog';
import { useRoleColumns } from './useRoleColumns';

/** All roles of the tenant. */
export function RolesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useRoleColumns();
  const open = (name: string) => void navigate(`/roles/${name}`);
  const texts = { title: t('roles.title'), hint: t('roles.hint'), add: t('roles.new'), empty: t('roles.empty') };
  return (
    <DocumentsPage
      kind="role"
      icon="shield-check"
      texts={texts}
      columns={columns}
      onOpen={open}
      dialog={(documents, onClose) => <NewRoleDialog roles={documents} onClose={onClose} onCreated={open} />}
    />
  );
}
