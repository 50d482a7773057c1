import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import styles from '../objects/NewObjectDialog.module.css';
import type { OneTimeLink } from '../people/peopleApi';
import { Labelled } from '../ui/Labelled';
import { SecretDialog } from '../ui/SecretDialog';
import { useCommand } from '../ui/useCommand';
import { addStaff, type Reseller } from './resellerApi';

/** Lets a person of a reseller's staff in, by a one-time link. */
export function StaffDialog({ reseller, onClose }: { reseller: Reseller; onClose: () => void }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState({ name: '', login: '' });
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const add = useCommand(() => addStaff(reseller.id, person), adminKeys.reseller('resellers'));
  const complete = person.name.trim() !== '' && person.login.trim() !== '';
  if (link)
    return (
      <SecretDialog
        title={reseller.name}
        warning={t('users.linkOnce')}
        secrets={[{ label: person.name, value: link.url }]}
        onClose={onClose}
      />
    );
  return (
    <Modal
      open
      title={t('resellers.staffOf', { name: reseller.name })}
      okText={t('ui.create')}
      okButtonProps={{ disabled: !complete, loading: add.isPending }}
      onOk={() => add.mutate(undefined, { onSuccess: setLink })}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {(['name', 'login'] as const).map((part) => (
          <Labelled key={part} label={t(`users.${part}`)} required>
            {(id) => (
              <Input
                id={id}
                autoFocus={part === 'name'}
                value={person[part]}
                onChange={(event) => setPerson({ ...person, [part]: event.target.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
    </Modal>
  );
}
