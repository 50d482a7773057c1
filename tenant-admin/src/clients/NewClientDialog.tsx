import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import styles from '../objects/NewObjectDialog.module.css';
import { useUsers } from '../people/peopleApi';
import { Labelled } from '../ui/Labelled';
import { useCommand } from '../ui/useCommand';
import { createClient, type NewClient } from './clientsApi';

type NewClientDialogProps = { onClose: () => void; onCreated: (client: NewClient) => void };

/** Lets a program in, with the rights of a user. */
export function NewClientDialog({ onClose, onCreated }: NewClientDialogProps) {
  const { t } = useTranslation();
  const users = useUsers().data ?? [];
  const [name, setName] = useState('');
  const [user, setUser] = useState<string>();
  const create = useCommand(createClient, adminKeys.people('clients'));
  const submit = () => {
    if (!user) return;
    create.mutate(
      { name: name.trim(), user },
      {
        onSuccess: (client) => {
          onCreated(client);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('clients.new')}
      okText={t('ui.create')}
      okButtonProps={{ disabled: name.trim() === '' || !user, loading: create.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('clients.name')} required>
          {(id) => <Input id={id} autoFocus value={name} onChange={(event) => setName(event.target.value)} />}
        </Labelled>
        <Labelled label={t('clients.user')} help={t('clients.userHelp')} required>
          {(id) => (
            <Select
              id={id}
              showSearch
              optionFilterProp="label"
              value={user}
              options={users.filter(({ active }) => active).map((one) => ({ value: one.id, label: one.name }))}
              onChange={setUser}
            />
          )}
        </Labelled>
      </div>
    </Modal>
  );
}
