import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldRight, RoleBody } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import { FIELD_RIGHTS, fieldRight, withFieldRight } from './rights';
import styles from './RightsMatrix.module.css';

type FieldRightsProps = {
  object: string;
  role: RoleBody;
  saved: RoleBody;
  onChange: (role: RoleBody) => void;
};

/** What a role may do with each field of an object; what is hidden is never sent to its people. */
export function FieldRights({ object, role, saved, onChange }: FieldRightsProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object).filter(({ body }) => body);
  const options = FIELD_RIGHTS.map((value) => ({ value, label: t(`roles.fieldRight.${value}`) }));
  const all = (right: FieldRight) =>
    onChange(fields.reduce((changed, { name }) => withFieldRight(changed, object, name, right), role));
  return (
    <div className={styles.fields}>
      <div className={styles.bulk}>
        {t('roles.allAtOnce')}
        {options.map(({ value, label }) => (
          <Button key={value} size="small" onClick={() => all(value)}>
            {label}
          </Button>
        ))}
      </div>
      {fields.map(({ name, label }) => {
        const right = fieldRight(role, object, name);
        const changed = right !== fieldRight(saved, object, name);
        return (
          <div key={name} className={`${styles.field} ${changed ? styles.changed : ''}`}>
            <span title={name}>{label}</span>
            <Segmented<FieldRight>
              size="small"
              aria-label={label}
              value={right}
              options={options}
              onChange={(chosen) => onChange(withFieldRight(role, object, name, chosen))}
            />
          </div>
        );
      })}
    </div>
  );
}
