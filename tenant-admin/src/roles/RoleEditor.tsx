import { Button } from 'antd';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { AdminPage } from '../ui/AdminPage';
import { DraftMark } from '../ui/DraftMark';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';
import { NewRoleDialog } from './NewRoleDialog';
import { RightsMatrix } from './RightsMatrix';
import { countChanges } from './rights';
import { RoleFacts } from './RoleFacts';

type RoleEditorProps = {
  document: MetadataDocument<'role'>;
  roles: readonly MetadataDocument<'role'>[];
  objects: readonly MetadataDocument<'object'>[];
  apps: readonly MetadataDocument<'app'>[];
};

/** What people of a role see and may do. */
export function RoleEditor({
  document: { name, body: saved, hash: savedHash, draft },
  roles,
  objects,
  apps,
}: RoleEditorProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const { value: role, dirty, change, reset, hash } = useEdited(saved, savedHash);
  const save = useSave();
  const [copying, setCopying] = useState(false);
  const title = text(saved.label, name);
  const actions = (
    <>
      <RemoveButton kind="role" name={name} label={title} onRemoved={() => void navigate('/roles')} />
      <Button icon={<Copy size={14} />} onClick={() => setCopying(true)}>
        {t('roles.copy')}
      </Button>
    </>
  );
  return (
    <AdminPage
      icon="shield-check"
      parent={{ to: '/roles', label: t('roles.title') }}
      title={title}
      note={
        <>
          {name} <DraftMark state={draft} />
        </>
      }
      actions={actions}
    >
      <RoleFacts role={role} apps={apps} onChange={change} />
      <RightsMatrix role={role} saved={saved} objects={objects} onChange={change} />
      <SaveBar
        count={dirty ? Math.max(1, countChanges(saved, role)) : 0}
        saving={save.isPending}
        onDiscard={reset}
        onSave={() => save.mutate([{ kind: 'role', name, body: role, hash }], { onSuccess: reset })}
      />
      {copying && (
        <NewRoleDialog
          roles={roles}
          copyOf={name}
          onClose={() => setCopying(false)}
          onCreated={(copy) => {
            setCopying(false);
            void navigate(`/roles/${copy}`);
          }}
        />
      )}
    </AdminPage>
  );
}
