import { App, Button } from 'antd';
import { Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useDeleteRecords, useRestore } from '../../kit/api/useDeleteRecords';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import { useUndo } from '../../kit/ui/useUndo';
import { ListActions } from '../actions/ListActions';
import styles from './BulkBar.module.css';
import { TagSelected } from './TagSelected';

interface BulkBarProps {
  object: ObjectMeta;
  selected: readonly ObjectRecord[];
  onDone(): void;
}

/** What can be done with the ticked rows. */
export function BulkBar({ object, selected, onDone }: BulkBarProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const undo = useUndo();
  const remove = useDeleteRecords(object.name);
  const restore = useRestore(object.name);
  useShortcuts(selected.length > 0 ? [{ code: 'Escape', run: onDone }] : []);
  if (selected.length === 0) return null;

  const removeAll = () =>
    remove.mutate(selected, {
      onSuccess: ({ deleted, refused, batches }) => {
        onDone();
        if (deleted > 0) undo(t('list.bulk.deleted', { count: deleted }), () => restore.mutate(batches));
        if (refused.length > 0) void message.warning(t('list.bulk.refused', { count: refused.length }));
      },
      onError: (thrown) => void message.error(problemText(asProblem(thrown), t)),
    });

  return (
    <section className={styles.bar} aria-label={t('list.bulk.label')}>
      <output>{t('list.bulk.selected', { count: selected.length })}</output>
      <ListActions object={object} selected={selected} onDone={onDone} />
      <TagSelected object={object} selected={selected} />
      {object.rights.delete && (
        <Button size="small" icon={<Trash2 size={14} />} loading={remove.isPending} onClick={removeAll}>
          {t('action.delete')}
        </Button>
      )}
      <Button size="small" type="text" icon={<X size={14} />} onClick={onDone}>
        {t('list.bulk.clear')} <kbd>Esc</kbd>
      </Button>
    </section>
  );
}
