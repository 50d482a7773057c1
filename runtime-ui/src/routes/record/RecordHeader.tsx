import { Button, Dropdown } from 'antd';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { PageHeader } from '../../kit/ui/PageHeader';
import { paths } from '../../kit/ui/paths';
import styles from './RecordHeader.module.css';
import { RecordPosition } from './RecordPosition';
import { useDeleteRecord } from './useDeleteRecord';

/** What the record is called, where it stands in its list, and what can be done with it. */
export function RecordHeader({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeleteRecord(object, record);
  const menu = {
    items: [{ key: 'delete', danger: true, icon: <Trash2 size={16} />, label: t('action.delete'), onClick: remove }],
  };
  return (
    <PageHeader
      icon={object.icon}
      color={object.color}
      above={<RecordPosition object={object} record={record} />}
      title={record.name === '' ? record.id : record.name}
      actions={
        <>
          {record.can.update && (
            <Button icon={<Pencil size={16} />} onClick={() => void navigate(paths.edit(object.name, record.id))}>
              {t('action.edit')} <kbd className={styles.key}>E</kbd>
            </Button>
          )}
          {record.can.delete && (
            <Dropdown trigger={['click']} placement="bottomRight" menu={menu}>
              <Button icon={<Ellipsis size={16} />} aria-label={t('action.more')} />
            </Dropdown>
          )}
        </>
      }
    />
  );
}
