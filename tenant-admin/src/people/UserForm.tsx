import { Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Choices } from '../ui/Choices';
import { Labelled } from '../ui/Labelled';
import { DepartmentSelect } from './DepartmentSelect';
import type { User, UserDraft } from './peopleApi';
import { useUsers } from './peopleApi';
import { useRoleNames } from './useRoleNames';
import { useRoles } from './useRoles';
import styles from './UsersPage.module.css';

type UserFormProps = { user: User | undefined; draft: UserDraft; onChange: (part: Partial<UserDraft>) => void };

/** Who a person is and what they may do. */
export function UserForm({ user, draft, onChange }: UserFormProps) {
  const { t } = useTranslation();
  const roleName = useRoleNames();
  const roles = useRoles().data ?? [];
  const colleagues = (useUsers().data ?? []).filter(({ id }) => id !== user?.id);
  const plain = (name: 'name' | 'login' | 'mobile' | 'email', required: boolean) => (
    <Labelled label={t(`users.${name}`)} required={required}>
      {(id) => (
        <Input
          id={id}
          autoFocus={!user && name === 'name'}
          value={draft[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <div className={styles.form}>
      {plain('name', true)}
      {plain('login', true)}
      {plain('mobile', false)}
      {plain('email', false)}
      <Labelled label={t('users.department')}>
        {(id) => (
          <DepartmentSelect id={id} value={draft.department} onChange={(department) => onChange({ department })} />
        )}
      </Labelled>
      <Labelled label={t('users.superior')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch
            optionFilterProp="label"
            value={draft.superior}
            options={colleagues.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(superior: string | undefined) => onChange({ superior: superior ?? null })}
          />
        )}
      </Labelled>
      <Labelled label={t('users.primaryRole')} help={t('users.primaryRoleHelp')} required>
        {(id) => (
          <Select
            id={id}
            value={draft.primaryRole || undefined}
            options={roles.map(({ name }) => ({ value: name, label: roleName(name) }))}
            onChange={(primaryRole) => onChange({ primaryRole })}
          />
        )}
      </Labelled>
      <Labelled label={t('users.active')}>
        {(id) => <Switch id={id} checked={draft.active} onChange={(active) => onChange({ active })} />}
      </Labelled>
      <div className={styles.wide}>
        <Choices
          label={t('users.roles')}
          of={roles.filter(({ name }) => name !== draft.primaryRole)}
          value={draft.roles}
          onChange={(chosen) => onChange({ roles: chosen })}
        />
      </div>
    </div>
  );
}
