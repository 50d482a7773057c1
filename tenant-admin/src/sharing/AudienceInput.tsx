import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import { useDepartments } from '../people/peopleApi';
import { useRoleNames } from '../people/useRoleNames';
import { useRoles } from '../people/useRoles';
import { Labelled } from '../ui/Labelled';
import { AUDIENCES, blankAudience, kindOf } from './audience';
import styles from './SharingEditor.module.css';

type AudienceInputProps = { object: string; value: Audience; onChange: (audience: Audience) => void };

/** With whom records are shared: first how it is said, then whom. */
export function AudienceInput({ object, value, onChange }: AudienceInputProps) {
  const { t } = useTranslation();
  const kinds = AUDIENCES.map((kind) => ({ value: kind, label: t(`sharing.audience.${kind}`) }));
  return (
    <div className={styles.pair}>
      <Labelled label={t('sharing.with')} required>
        {(id) => (
          <Select id={id} value={kindOf(value)} options={kinds} onChange={(kind) => onChange(blankAudience(kind))} />
        )}
      </Labelled>
      <Whom object={object} value={value} onChange={onChange} />
    </div>
  );
}

function Whom({ object, value, onChange }: AudienceInputProps) {
  const { t } = useTranslation();
  const roles = useRoles().data ?? [];
  const roleName = useRoleNames();
  const departments = useDepartments().data ?? [];
  const people = useObjectFields(object).filter(({ target }) => target === 'user');
  if ('everyone' in value) return null;
  if ('roles' in value) {
    return chosen(t('sharing.audience.roles'), (id) => (
      <Select
        id={id}
        mode="multiple"
        value={value.roles}
        options={roles.map(({ name }) => ({ value: name, label: roleName(name) }))}
        onChange={(names) => onChange({ roles: names })}
      />
    ));
  }
  if ('department' in value) {
    return chosen(t('sharing.audience.department'), (id) => (
      <Select
        id={id}
        showSearch
        value={value.department || undefined}
        options={[...new Set(departments.map(({ name }) => name))].map((name) => ({ value: name, label: name }))}
        onChange={(department) => onChange({ department })}
      />
    ));
  }
  return chosen(t('sharing.personField'), (id) => (
    <Select
      id={id}
      value={'person' in value ? value.person : value.superiorsOf}
      options={people.map(({ name, label }) => ({ value: name, label }))}
      onChange={(field) => onChange('person' in value ? { person: field } : { superiorsOf: field })}
    />
  ));
}

/** The field below which somebody is chosen. */
function chosen(label: string, input: (id: string) => ReactNode) {
  return (
    <Labelled label={label} required>
      {input}
    </Labelled>
  );
}
