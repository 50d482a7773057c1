import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { keys } from '../../kit/api/keys';
import { useMeta } from '../../kit/api/MetaProvider';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import { restoreBatch } from '../../kit/api/records';
import type { CustomPageMeta, ObjectRecord } from '../../kit/api/types';
import type { PageHost, Removal } from '../../kit/customPage/calls';
import { paths } from '../../kit/ui/paths';
import { useUndo } from '../../kit/ui/useUndo';

/** What custom pages can ask of this application: to go somewhere, to say something, and to ask before a removal. */
export function usePageHost(page: CustomPageMeta, record: ObjectRecord | null): PageHost {
  const { t } = useTranslation();
  const me = useMeta();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const undo = useUndo();
  const changed = () => void client.invalidateQueries({ queryKey: keys.data() });
  const refused = (thrown: unknown) => void message.error(problemText(asProblem(thrown), t));
  const open = (object: string, id?: string) =>
    void navigate(id === undefined ? paths.list(object) : paths.record(object, id));
  const removed = ({ object, id, name, batch }: Removal) => {
    if (record?.id === id) open(object);
    undo(t('record.delete.done', { name }), () => void restoreBatch(batch).then(changed, refused));
  };
  const confirmRemoval = (object: string, name: string) =>
    modal.confirm({
      title: t('customPage.remove.title', { name, object: me.objects[object]?.label ?? object }),
      content: t('customPage.remove.text', { page: page.label }),
      okText: t('action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
    });
  return {
    me: () => me,
    open,
    toast: (text) => void message.info(t('customPage.toast', { page: page.label, text })),
    confirmRemoval: async (object, name) => await confirmRemoval(object, name),
    changed,
    removed,
    writable: true,
  };
}
