import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RoleBody } from '../metadata/documents';
import { rightsOn, withCreate, withScope } from './rights';
import styles from './RightsMatrix.module.css';
import { ScopeSelect } from './ScopeSelect';

type RecordRightsProps = {
  label: string;
  object: string;
  role: RoleBody;
  saved: RoleBody;
  onChange: (role: RoleBody) => void;
};

/** What a role may do with the records of one object; four cells of its row. */
export function RecordRights({ label, object, role, saved, onChange }: RecordRightsProps) {
  const { t } = useTranslation();
  const [rights, before] = [rightsOn(role, object), rightsOn(saved, object)];
  return (
    <>
      <td data-label={t('roles.right.create')} className={rights.create === before.create ? undefined : styles.changed}>
        <Checkbox
          aria-label={`${label} ${t('roles.right.create')}`}
          checked={rights.create}
          onChange={(event) => onChange(withCreate(role, object, event.target.checked))}
        />
      </td>
      {(['read', 'update', 'delete'] as const).map((right) => (
        <td
          key={right}
          data-label={t(`roles.right.${right}`)}
          className={rights[right] === before[right] ? undefined : styles.changed}
        >
          <ScopeSelect
            label={`${label} ${t(`roles.right.${right}`)}`}
            value={rights[right]}
            onChange={(scope) => onChange(withScope(role, object, right, scope))}
          />
        </td>
      ))}
    </>
  );
}
