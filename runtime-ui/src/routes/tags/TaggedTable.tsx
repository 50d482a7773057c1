import { App, Button } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import type { Tag, TaggedRecord } from '../../kit/api/tags';
import { undone } from '../../kit/tags/tagEdit';
import { useChangeTaggings } from '../../kit/tags/useTags';
import { useUndo } from '../../kit/ui/useUndo';
import { TaggedRow } from './TaggedRow';
import styles from './TagPage.module.css';

interface TaggedTableProps {
  tag: Tag;
  records: readonly TaggedRecord[];
  loading: boolean;
  onMore: (() => void) | undefined;
}

/** The records that carry a tag, each with its way off it. */
export function TaggedTable({ tag, records, loading, onMore }: TaggedTableProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const offerUndo = useUndo();
  const change = useChangeTaggings();
  const takeOff = ({ object, id }: TaggedRecord) =>
    change.mutate(
      { add: [], remove: [{ tag: tag.id, object, record: id }] },
      {
        onSuccess: (done) => offerUndo(t('tags.takenOff', { name: tag.name }), () => change.mutate(undone(done))),
        onError: (thrown) => void message.error(problemText(asProblem(thrown), t)),
      },
    );
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('tagPage.records', { name: tag.name })}>
        <thead>
          <tr>
            <th scope="col">{t('tagPage.record')}</th>
            <th scope="col">{t('tagPage.object')}</th>
            <th scope="col">{t('tagPage.by')}</th>
            <th scope="col">{t('tagPage.at')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('tagPage.takeOff')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <TaggedRow key={`${record.object}.${record.id}`} record={record}>
              <Button
                type="text"
                size="small"
                icon={<X size={14} />}
                title={t('tagPage.takeOff')}
                aria-label={t('tags.takeOffOf', { tag: tag.name, name: record.name ?? record.id })}
                onClick={() => takeOff(record)}
              />
            </TaggedRow>
          ))}
        </tbody>
      </table>
      {onMore !== undefined && (
        <Button type="link" loading={loading} onClick={onMore}>
          {t('record.related.more')}
        </Button>
      )}
    </div>
  );
}
