import { Tag as TagIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../kit/api/tags';
import type { ObjectRecord } from '../../kit/api/types';
import { TagCell } from '../../kit/tags/TagCell';
import { recordTitle } from '../../kit/ui/recordTitle';
import styles from './RelatedTable.module.css';

const EditTagsDialog = lazy(async () => ({
  default: (await import('../../kit/tags/EditTagsDialog')).EditTagsDialog,
}));

/** The tags of a row of a table, and the way to change them without leaving the page. */
export function RowTags({ record, tags }: { record: ObjectRecord; tags: readonly Tag[] }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const name = recordTitle(record, t);
  const label = t('tags.edit.row', { name });
  return (
    <>
      {tags.length > 0 && <TagCell tags={tags} />}
      <button
        type="button"
        className={styles.editTags}
        title={label}
        aria-label={label}
        onClick={() => setEditing(true)}
      >
        <TagIcon size={14} aria-hidden />
      </button>
      <Suspense>
        {editing && (
          <EditTagsDialog
            targets={[{ object: record.object, id: record.id, name }]}
            onClose={() => setEditing(false)}
          />
        )}
      </Suspense>
    </>
  );
}
