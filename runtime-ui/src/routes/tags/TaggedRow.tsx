import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../../kit/api/MetaProvider';
import type { TaggedRecord } from '../../kit/api/tags';
import { momentText } from '../../kit/fields/dates';
import { Person } from '../../kit/fields/parts/Person';
import { useFormats } from '../../kit/fields/useFormats';
import { Glyph } from '../../kit/ui/Glyph';
import { RecordLink } from '../../kit/ui/RecordLink';
import styles from './TagPage.module.css';

/** One tagged record: what it is called, of what kind it is, and of a line what it belongs to. */
export function TaggedRow({ record, children }: PropsWithChildren<{ record: TaggedRecord }>) {
  const { t } = useTranslation();
  const { objects } = useMeta();
  const { zone } = useFormats();
  const object = objects[record.object];
  return (
    <tr>
      <td>
        <span className={styles.record}>
          <Glyph icon={object?.icon ?? 'box'} color={object?.color ?? ''} size={28} />
          <span>
            <RecordLink object={record.object} id={record.id}>
              {record.name ?? t('tagPage.nameless')}
            </RecordLink>
            {record.parent !== null && (
              <RecordLink className={styles.parent} object={record.parent.object} id={record.parent.id}>
                {t('tagPage.of', {
                  object: objects[record.parent.object]?.label ?? '',
                  name: record.parent.name ?? '',
                })}
              </RecordLink>
            )}
          </span>
        </span>
      </td>
      <td>{object?.label}</td>
      <td>
        <Person id={record.taggedBy.id} name={record.taggedBy.name ?? ''} />
      </td>
      <td className="tabular">{momentText(record.taggedAt, zone)}</td>
      <td className={styles.end}>{children}</td>
    </tr>
  );
}
