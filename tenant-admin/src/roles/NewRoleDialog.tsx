import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSave } from '../draft/useSave';
import type { Label, MetadataDocument, RoleBody } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import styles from '../objects/NewObjectDialog.module.css';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';

type NewRoleDialogProps = {
  roles: readonly MetadataDocument<'role'>[];
  /** The role whose rights the new one begins with. */
  copyOf?: string;
  onClose: () => void;
  onCreated: (name: string) => void;
};

const NO_RIGHTS: Omit<RoleBody, 'label'> = { apps: [], permissions: [], objects: {} };

/** Makes a role, with no rights or with those of another. */
export function NewRoleDialog({ roles, copyOf, onClose, onCreated }: NewRoleDialogProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const suggest = useNameSuggestion(new Set(roles.map((role) => role.name)));
  const save = useSave();
  const [label, setLabel] = useState<Label>({});
  const [from, setFrom] = useState(copyOf);
  const name = suggest(label);
  const create = () => {
    const rights = roles.find((role) => role.name === from)?.body ?? NO_RIGHTS;
    const body = { ...rights, label, description: undefined };
    save.mutate([{ kind: 'role', name, body, hash: '' }], { onSuccess: () => onCreated(name) });
  };
  return (
    <Modal
      open
      title={t('roles.new')}
      okText={t('ui.create')}
      okButtonProps={{ disabled: !API_NAME.test(name), loading: save.isPending }}
      onOk={create}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('roles.label')} help={name} required>
          {(id) => <LabelInput id={id} autoFocus value={label} onChange={setLabel} />}
        </Labelled>
        <Labelled label={t('roles.copyFrom')}>
          {(id) => (
            <Select
              id={id}
              allowClear
              placeholder={t('roles.copyNothing')}
              value={from}
              options={roles.map((role) => ({ value: role.name, label: text(role.body.label, role.name) }))}
              onChange={setFrom}
            />
          )}
        </Labelled>
      </div>
    </Modal>
  );
}
