import { App, Button } from 'antd';
import { Plus, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import type { Tag } from '../../kit/api/tags';
import type { ObjectRecord } from '../../kit/api/types';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import { undone } from '../../kit/tags/tagEdit';
import { TagLink } from '../../kit/tags/TagLink';
import { useChangeTaggings, useTagsOn } from '../../kit/tags/useTags';
import { useUndo } from '../../kit/ui/useUndo';
import styles from './RecordTags.module.css';

const EditTagsDialog = lazy(async () => ({
  default: (await import('../../kit/tags/EditTagsDialog')).EditTagsDialog,
}));

/** The tags of a record: each leads to all that carries it and comes off with a click; T edits them. */
export function RecordTags({ record }: { record: ObjectRecord }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [editing, setEditing] = useState(false);
  const tags = useTagsOn(record.object, [record.id]).get(record.id) ?? [];
  const change = useChangeTaggings();
  const offerUndo = useUndo();
  useShortcuts([{ code: 'KeyT', run: () => setEditing(true) }]);

  const takeOff = (tag: Tag) =>
    change.mutate(
      { add: [], remove: [{ tag: tag.id, object: record.object, record: record.id }] },
      {
        onSuccess: (done) => offerUndo(t('tags.takenOff', { name: tag.name }), () => change.mutate(undone(done))),
        onError: (thrown) => void message.error(problemText(asProblem(thrown), t)),
      },
    );

  return (
    <section className={styles.tags} aria-label={t('tags.label')}>
      {tags.map((tag) => (
        <span key={tag.id} className={styles.tag}>
          <TagLink tag={tag} />
          <button type="button" aria-label={t('tags.takeOff', { name: tag.name })} onClick={() => takeOff(tag)}>
            <X size={13} aria-hidden />
          </button>
        </span>
      ))}
      <Button type="text" size="small" icon={<Plus size={14} />} onClick={() => setEditing(true)}>
        {t('tags.edit.action')} <kbd className={styles.key}>T</kbd>
      </Button>
      <Suspense>
        {editing && (
          <EditTagsDialog
            targets={[{ object: record.object, id: record.id, name: record.name }]}
            onClose={() => setEditing(false)}
          />
        )}
      </Suspense>
    </section>
  );
}
