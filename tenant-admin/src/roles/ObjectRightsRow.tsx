import { Glyph } from '@fangyuan/runtime-ui/kit/ui/Glyph.tsx';
import { Button } from 'antd';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument, RoleBody } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { RecordRights } from './RecordRights';
import { rightsOn } from './rights';
import styles from './RightsMatrix.module.css';

type ObjectRightsRowProps = {
  object: MetadataDocument<'object'>;
  role: RoleBody;
  saved: RoleBody;
  /** What the object's lines belong to; absent where it has rights of its own. */
  owner: string | undefined;
  open: boolean;
  onOpen: () => void;
  onChange: (role: RoleBody) => void;
};

/** The rights of a role on the records of one object. */
export function ObjectRightsRow(props: ObjectRightsRowProps) {
  const { object, role, saved, owner, open, onOpen, onChange } = props;
  const { name, body } = object;
  const { t } = useTranslation();
  const text = useLabelText();
  const label = text(body.label, name);
  const limited = Object.keys(rightsOn(role, name).fields ?? {}).length;
  return (
    <tr>
      <td>
        <span className={styles.object}>
          <Glyph icon={body.icon} color={body.color} size={24} />
          {label}
        </span>
      </td>
      {owner === undefined ? (
        <RecordRights label={label} object={name} role={role} saved={saved} onChange={onChange} />
      ) : (
        <td colSpan={4} className={styles.asOwner}>
          {t('roles.asOwner', { owner })}
        </td>
      )}
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
