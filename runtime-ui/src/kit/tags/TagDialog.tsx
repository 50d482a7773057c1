import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeTag, createTag, type Tag, type TagGroup } from '../api/tags';
import { HuePicker } from './HuePicker';
import { colorOf } from './tagEdit';
import { TagChip } from './TagChip';
import { useTagActions } from './useTagActions';

interface TagDialogProps {
  tag: Tag | 'new';
  groups: readonly TagGroup[];
  shared: boolean;
  onClose(): void;
}

/** Name, colour and group of a tag. */
export function TagDialog({ tag, groups, shared, onClose }: TagDialogProps) {
  const { t } = useTranslation();
  const actions = useTagActions();
  const [name, setName] = useState(tag === 'new' ? '' : tag.name);
  const [chosenColor, setColor] = useState(tag === 'new' ? undefined : tag.color);
  const [group, setGroup] = useState(tag === 'new' ? null : tag.group);
  const color = chosenColor ?? colorOf(name);
  const save = () =>
    actions.mutate(
      () => (tag === 'new' ? createTag({ name, color, group, shared }) : changeTag({ ...tag, name, color, group })),
      { onSuccess: onClose },
    );
  return (
    <Modal
      open
      title={t(tag === 'new' ? 'tags.manage.newTag' : 'tags.manage.editTag')}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: name.trim() === '', loading: actions.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <Form layout="vertical" onFinish={save}>
        <Form.Item label={t('tags.manage.name')} htmlFor="tag-name" required>
          <Input
            id="tag-name"
            autoFocus
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={t('tags.manage.color')} extra={name !== '' && <TagChip tag={{ name, color, shared }} />}>
          <HuePicker value={color} onChange={setColor} />
        </Form.Item>
        {groups.length > 0 && (
          <Form.Item label={t('tags.manage.group')} htmlFor="tag-group">
            <Select
              id="tag-group"
              value={group ?? ''}
              options={[
                { value: '', label: t('tags.manage.noGroup') },
                ...groups.map(({ id, name: label }) => ({ value: id, label })),
              ]}
              onChange={(value) => setGroup(value === '' ? null : value)}
            />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
