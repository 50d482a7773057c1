import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useDeleteRecords, useRestore } from '../../kit/api/useDeleteRecords';
import { paths } from '../../kit/ui/paths';
import { useUndo } from '../../kit/ui/useUndo';
import { useNeighbours } from './trail';

/** Deletes the record at once, goes back to its list, and offers the way back. */
export function useDeleteRecord(object: ObjectMeta, record: ObjectRecord): () => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const undo = useUndo();
  const remove = useDeleteRecords(object.name);
  const restore = useRestore(object.name);
  const { list = paths.list(object.name) } = useNeighbours(object.name, record.id);
  const bringBack = (batches: readonly string[]) =>
    restore.mutate(batches, { onSuccess: () => void navigate(paths.record(object.name, record.id)) });
  return () =>
    remove.mutate([record], {
      onSuccess: ({ batches }) => {
        void navigate(list);
        undo(t('record.delete.done', { name: record.name }), () => bringBack(batches));
      },
      onError: (thrown) => void message.error(problemText(asProblem(thrown), t)),
    });
}
