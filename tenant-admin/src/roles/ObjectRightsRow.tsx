import { Glyph } from '@fangyuan/runtime-ui/kit/ui/Glyph.tsx';
import { Button, Checkbox } from 'antd';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument, RoleBody } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { rightsOn, withCreate, withScope } from './rights';
import styles from './RightsMatrix.module.css';
import { ScopeSelect } from './ScopeSelect';

type ObjectRightsRowProps = {
  object: MetadataDocument<'object'>;
  role: RoleBody;
  saved: RoleBody;
  open: boolean;
  onOpen: () => void;
  onChange: (role: RoleBody) => void;
};

/** The rights of a role on the records of one object. */
export function ObjectRightsRow({ object: { name, body }, role, saved, open, onOpen, onChange }: ObjectRightsRowProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const [rights, before] = [rightsOn(role, name), rightsOn(saved, name)];
  const label = text(body.label, name);
  const limited = Object.keys(rights.fields ?? {}).length;
  return (
    <tr>
      <td>
        <span className={styles.object}>
          <Glyph icon={body.icon} color={body.color} size={24} />
          {label}
        </span>
      </td>
      <td data-label={t('roles.right.create')} className={rights.create === before.create ? undefined : styles.changed}>
        <Checkbox
          aria-label={`${label} ${t('roles.right.create')}`}
          checked={rights.create}
          onChange={(event) => onChange(withCreate(role, name, event.target.checked))}
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
            onChange={(scope) => onChange(withScope(role, name, right, scope))}
          />
        </td>
      ))}
      <td data-label={t('roles.fields')}>
        <Button
          type="text"
          size="small"
          aria-expanded={open}
          icon={open ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
          onClick={onOpen}
        >
          {limited > 0 ? t('roles.limitedFields', { count: limited }) : t('roles.allFields')}
        </Button>
      </td>
    </tr>
  );
}
