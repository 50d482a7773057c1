import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument, RoleBody } from '../metadata/documents';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { withToggled } from './rights';
import { RoleApps } from './RoleApps';
import styles from './RoleFacts.module.css';

type RoleFactsProps = {
  role: RoleBody;
  apps: readonly MetadataDocument<'app'>[];
  onChange: (role: RoleBody) => void;
};

const PERMISSIONS = ['designMetadata', 'manageUsers', 'manageTags'] as const;

/** What a role is called, its apps, and its rights beyond records. */
export function RoleFacts({ role, apps, onChange }: RoleFactsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.facts}>
      <Labelled label={t('roles.label')} required>
        {(id) => <LabelInput id={id} value={role.label} onChange={(label) => onChange({ ...role, label })} />}
      </Labelled>
      <Labelled label={t('roles.description')}>
        {(id) => (
          <LabelInput
            id={id}
            maxLength={1000}
            value={role.description}
            onChange={(description) => onChange({ ...role, description })}
          />
        )}
      </Labelled>
      <RoleApps of={apps} value={role.apps} onChange={(chosen) => onChange({ ...role, apps: chosen })} />
      <fieldset className={styles.permissions}>
        <legend>{t('roles.permissions')}</legend>
        {PERMISSIONS.map((one) => (
          <Checkbox
            key={one}
            checked={role.permissions.includes(one)}
            onChange={(event) =>
              onChange({ ...role, permissions: withToggled(role.permissions, one, event.target.checked) })
            }
          >
            {t(`roles.permission.${one}`)}
          </Checkbox>
        ))}
      </fieldset>
    </section>
  );
}
