import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeTagGroup, createTagGroup, deleteTagGroup, type TagGroup } from '../api/tags';
import { useTagActions } from './useTagActions';

interface GroupDialogProps {
  group: TagGroup | 'new';
  groups: readonly TagGroup[];
  shared: boolean;
  onClose(): void;
}

/** The name of a group; deleting it leaves its tags. */
export function GroupDialog({ group, groups, shared, onClose }: GroupDialogProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const actions = useTagActions();
  const [name, setName] = useState(group === 'new' ? '' : group.name);
  const run = (change: () => Promise<unknown>) => actions.mutate(change, { onSuccess: onClose });
  const save = () =>
    run(() => (group === 'new' ? createTagGroup(name, shared, groups.length + 1) : changeTagGroup({ ...group, name })));
  const remove = () => {
    if (group === 'new') return;
    void modal.confirm({
      title: t('tags.manage.deleteGroup', { name: group.name }),
      content: t('tags.manage.deleteGroupHint'),
      okText: t('action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => run(() => deleteTagGroup(group.id)),
    });
  };
  return (
    <Modal
      open
      title={group === 'new' ? t('tags.manage.newGroup') : t('tags.manage.editGroup', { name: group.name })}
      onCancel={onClose}
      footer={
        <>
          {group !== 'new' && (
            <Button danger style={{ float: 'inline-start' }} onClick={remove}>
              {t('action.delete')}
            </Button>
          )}
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" disabled={name.trim() === ''} loading={actions.isPending} onClick={save}>
            {t('action.save')}
          </Button>
        </>
      }
    >
      <Form layout="vertical" onFinish={save}>
        <Form.Item label={t('tags.manage.name')} htmlFor="group-name" required>
          <Input
            id="group-name"
            autoFocus
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
