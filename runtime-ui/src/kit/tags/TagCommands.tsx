import { App, Button, Dropdown } from 'antd';
import { Ellipsis, Merge, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteTag, type Tag } from '../api/tags';
import { cappedCount } from './cappedCount';
import { MergeTagDialog } from './MergeTagDialog';
import { useTagActions } from './useTagActions';

interface TagCommandsProps {
  tag: Tag;
  /** How many records carry it, as far as the viewer sees them. */
  count: number;
  others: readonly Tag[];
  onEdit(): void;
}

/** What can be done with a tag; merging and deleting cannot be undone, so they ask. */
export function TagCommands({ tag, count, others, onEdit }: TagCommandsProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const actions = useTagActions();
  const [merging, setMerging] = useState(false);
  const candidates = others.filter(({ id }) => id !== tag.id);
  const askToDelete = () =>
    void modal.confirm({
      title: t('tags.delete.title', { name: tag.name }),
      content: t(tag.shared ? 'tags.delete.shared' : 'tags.delete.personal', { records: cappedCount(count) }),
      okText: t('action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => actions.mutateAsync(() => deleteTag(tag.id)).catch(() => undefined),
    });
  const items = [
    { key: 'edit', icon: <Pencil size={15} />, label: t('action.edit'), onClick: onEdit },
    {
      key: 'merge',
      icon: <Merge size={15} />,
      label: t('tags.merge.action'),
      disabled: candidates.length === 0,
      onClick: () => setMerging(true),
    },
    { key: 'delete', danger: true, icon: <Trash2 size={15} />, label: t('action.delete'), onClick: askToDelete },
  ];
  return (
    <>
      <Dropdown trigger={['click']} placement="bottomRight" menu={{ items }}>
        <Button
          type="text"
          size="small"
          icon={<Ellipsis size={16} />}
          aria-label={t('tags.manage.commands', { name: tag.name })}
        />
      </Dropdown>
      {merging && <MergeTagDialog tag={tag} count={count} into={candidates} onClose={() => setMerging(false)} />}
    </>
  );
}
