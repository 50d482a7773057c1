import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { SecretDialog } from '../ui/SecretDialog';
import { useCommand } from '../ui/useCommand';
import { createUser, updateUser, type OneTimeLink, type User } from './peopleApi';
import { SessionList } from './SessionList';
import { UserAccess } from './UserAccess';
import { UserForm } from './UserForm';
import { draftOf, isComplete } from './userDraft';

type UserPanelProps = { user: User | undefined; onClose: () => void };

/** Makes a person, or changes who they are, what they may do and how they get in. */
export function UserPanel({ user, onClose }: UserPanelProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(user));
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const save = useCommand(async () => {
    if (user) await updateUser(user, draft);
    else setLink((await createUser(draft)).link);
  }, adminKeys.people('users'));
  const submit = () => {
    if (isComplete(draft)) save.mutate(undefined, { onSuccess: () => user && onClose() });
  };
  useShortcuts([
    { code: 'KeyS', ctrl: true, run: submit },
    { code: 'Enter', ctrl: true, run: submit },
  ]);
  const buttons = (
    <Button type="primary" disabled={!isComplete(draft)} loading={save.isPending} onClick={submit}>
      {t('ui.save')} <kbd>Ctrl S</kbd>
    </Button>
  );
  return (
    <Drawer open size={480} title={user?.name ?? t('users.new')} extra={buttons} onClose={onClose}>
      <UserForm user={user} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      {user && <UserAccess user={user} onLink={setLink} />}
      {user && <SessionList user={user} />}
      {link && (
        <SecretDialog
          title={t('users.link')}
          warning={t('users.linkOnce')}
          secrets={[{ label: draft.name, value: link.url }]}
          onClose={onClose}
        />
      )}
    </Drawer>
  );
}
