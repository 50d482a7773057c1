import type { FieldMeta, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { typeOf } from '../../kit/fields/registry';
import { RecordLink } from '../../kit/ui/RecordLink';
import styles from './RelatedTable.module.css';

interface RelatedTableProps {
  object: ObjectMeta;
  columns: readonly string[];
  records: readonly ObjectRecord[];
}

/** A short table of related records; the first column leads to each. */
export function RelatedTable({ object, columns, records }: RelatedTableProps) {
  const fields = columns.flatMap((name) => object.fields[name] ?? []);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field.name} scope="col" data-align={typeOf(field).align}>
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              {fields.map((field, index) => (
                <td key={field.name} data-align={typeOf(field).align}>
                  <RelatedCell field={field} record={record} leads={index === 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RelatedCell({ field, record, leads }: { field: FieldMeta; record: ObjectRecord; leads: boolean }) {
  const { Cell } = typeOf(field);
  const value = record.values[field.name] ?? null;
  if (!leads) return <Cell value={value} field={field} />;
  return (
    <RecordLink object={record.object} id={record.id}>
      {field.target === undefined ? <Cell value={value} field={field} /> : record.name}
    </RecordLink>
  );
}
