import { useTranslation } from 'react-i18next';
import { useSave } from '../draft/useSave';
import { localName, type Assignment, type MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import styles from './AssignmentMatrix.module.css';
import { assign } from './assignment';
import { AssignmentCell } from './AssignmentCell';

type AssignmentMatrixProps = { object: string; layouts: readonly MetadataDocument<'layout'>[] };

/** Which layout people of a role get for a record type; an empty cell inherits. */
export function AssignmentMatrix({ object, layouts }: AssignmentMatrixProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const roles = useDocuments('role').data ?? [];
  const recordTypes = useDocuments('recordType', object).data ?? [];
  const save = useSave();
  const rows: { role?: string; label: string }[] = [
    { label: t('layouts.everyRole') },
    ...roles.map(({ name, body }) => ({ role: name, label: text(body.label, name) })),
  ];
  const columns = [undefined, ...recordTypes.map(({ name }) => localName(name))];
  const choose = (at: Assignment, layout: string | undefined) =>
    save.mutate(assign(layouts, at, layout).map(({ name, body, hash }) => ({ kind: 'layout', name, body, hash })));
  return (
    <section className={styles.assignment}>
      <h2>{t('layouts.assignment')}</h2>
      <p>{t('layouts.assignmentHint')}</p>
      <div className={styles.scroll}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th>{t('layouts.role')}</th>
              <th>{t('layouts.everyType')}</th>
              {recordTypes.map(({ name, body }) => (
                <th key={name}>{text(body.label, name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, label }) => (
              <tr key={role ?? ''}>
                <th scope="row">{label}</th>
                {columns.map((recordType) => (
                  <td key={recordType ?? ''}>
                    <AssignmentCell
                      layouts={layouts}
                      at={{ role, recordType }}
                      disabled={save.isPending}
                      onChoose={choose}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
