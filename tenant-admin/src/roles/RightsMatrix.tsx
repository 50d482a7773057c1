import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument, RoleBody } from '../metadata/documents';
import { FieldRights } from './FieldRights';
import { ObjectRightsRow } from './ObjectRightsRow';
import { useLineOwners } from './useLineOwners';
import styles from './RightsMatrix.module.css';

type RightsMatrixProps = {
  role: RoleBody;
  /** The rights as they were; what differs is marked. */
  saved: RoleBody;
  objects: readonly MetadataDocument<'object'>[];
  onChange: (role: RoleBody) => void;
};

/** Objects down, rights across; an object opens to its fields. */
export function RightsMatrix({ role, saved, objects, onChange }: RightsMatrixProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const owners = useLineOwners();
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th>{t('roles.object')}</th>
            {(['create', 'read', 'update', 'delete'] as const).map((right) => (
              <th key={right}>{t(`roles.right.${right}`)}</th>
            ))}
            <th>{t('roles.fields')}</th>
          </tr>
        </thead>
        <tbody>
          {objects
            .filter(({ origin }) => origin !== 'system')
            .map((object) => (
              <Fragment key={object.name}>
                <ObjectRightsRow
                  object={object}
                  role={role}
                  saved={saved}
                  owner={owners.get(object.name)}
                  open={open === object.name}
                  onOpen={() => setOpen(open === object.name ? null : object.name)}
                  onChange={onChange}
                />
                {open === object.name && (
                  <tr>
                    <td colSpan={6}>
                      <FieldRights object={object.name} role={role} saved={saved} onChange={onChange} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
        </tbody>
      </table>
    </div>
  );
}
