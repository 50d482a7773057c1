import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { typeOf } from '../../kit/fields/registry';
import styles from './FactsStrip.module.css';

interface FactsStripProps {
  object: ObjectMeta;
  record: ObjectRecord;
  fields: readonly string[];
}

/** The few figures one looks for first. */
export function FactsStrip({ object, record, fields }: FactsStripProps) {
  const facts = fields.flatMap((name) => object.fields[name] ?? []);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.strip}>
      {facts.map((field) => {
        const { View, align } = typeOf(field);
        return (
          <div key={field.name} className={styles.fact}>
            <dt>{field.label}</dt>
            <dd data-figure={align === 'end'}>
              <View value={record.values[field.name] ?? null} field={field} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
