import type { FieldMeta, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { typeOf } from '../../kit/fields/registry';
import type { Tag } from '../../kit/api/tags';
import { useTagsOn } from '../../kit/tags/useTags';
import { RecordLink } from '../../kit/ui/RecordLink';
import styles from './RelatedTable.module.css';
import { RowTags } from './RowTags';

interface RelatedTableProps {
  object: ObjectMeta;
  columns: readonly string[];
  records: readonly ObjectRecord[];
}

/** A short table of related records; the first column leads to each and shows its tags. */
export function RelatedTable({ object, columns, records }: RelatedTableProps) {
  const fields = columns.flatMap((name) => object.fields[name] ?? []);
  const tags = useTagsOn(
    object.name,
    records.map(({ id }) => id),
  );
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
                  {index === 0 ? (
                    <span className={styles.lead}>
                      <LeadCell field={field} record={record} />
                      <RowTags record={record} tags={tags.get(record.id) ?? none} />
                    </span>
                  ) : (
                    <RelatedCell field={field} record={record} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { field: FieldMeta; record: ObjectRecord };

function RelatedCell({ field, record }: CellProps) {
  const { Cell } = typeOf(field);
  return <Cell value={record.values[field.name] ?? null} field={field} />;
}

function LeadCell({ field, record }: CellProps) {
  return (
    <RecordLink object={record.object} id={record.id}>
      {field.target === undefined ? <RelatedCell field={field} record={record} /> : record.name}
    </RecordLink>
  );
}

const none: readonly Tag[] = [];
