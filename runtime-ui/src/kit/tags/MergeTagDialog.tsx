import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeTag, type Tag } from '../api/tags';
import { cappedCount } from './cappedCount';
import styles from './TagManager.module.css';
import { useTagActions } from './useTagActions';

interface MergeTagDialogProps {
  tag: Tag;
  count: number;
  into: readonly Tag[];
  onClose(): void;
}

/** Puts another tag wherever this one is, and deletes this one. */
export function MergeTagDialog({ tag, count, into, onClose }: MergeTagDialogProps) {
  const { t } = useTranslation();
  const actions = useTagActions();
  const [chosen, setChosen] = useState<string>();
  const merge = () => {
    if (chosen !== undefined) actions.mutate(() => mergeTag(tag.id, chosen), { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('tags.merge.title', { name: tag.name })}
      okText={t('tags.merge.ok')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: chosen === undefined, loading: actions.isPending }}
      onOk={merge}
      onCancel={onClose}
    >
      <p className={styles.explained}>{t('tags.merge.hint', { name: tag.name, records: cappedCount(count) })}</p>
      <Select
        className={styles.wide}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('tags.merge.into')}
        placeholder={t('tags.merge.into')}
        options={into.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
      />
    </Modal>
  );
}
