import { Button, Dropdown, type MenuProps } from 'antd';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ActionMeta, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { ObjectIcon } from '../../kit/ui/ObjectIcon';
import { PageHeader } from '../../kit/ui/PageHeader';
import { paths } from '../../kit/ui/paths';
import { recordTitle } from '../../kit/ui/recordTitle';
import { useNarrow } from '../../kit/ui/useNarrow';
import { useActions } from '../actions/useActions';
import { PrintButton } from './PrintButton';
import styles from './RecordHeader.module.css';
import { RecordPosition } from './RecordPosition';
import { useDeleteRecord } from './useDeleteRecord';

/** So many of its buttons stand beside each other; the others are in the menu. */
const mostShown = 2;

/** What the record is called, where it stands in its list, and what can be done with it. */
export function RecordHeader({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeleteRecord(object, record);
  const { offered, start, pending, dialog } = useActions(object, { place: 'record', record });
  const shown = offered.slice(0, useNarrow() ? 0 : mostShown);
  const items: NonNullable<MenuProps['items']> = offered.slice(shown.length).map((action) => ({
    key: `action.${action.name}`,
    icon: iconOf(action),
    label: action.label,
    onClick: () => start(action),
  }));
  if (record.can.delete) {
    if (items.length > 0) items.push({ type: 'divider' });
    items.push({ key: 'delete', danger: true, icon: <Trash2 size={16} />, label: t('action.delete'), onClick: remove });
  }
  return (
    <PageHeader
      icon={object.icon}
      color={object.color}
      above={<RecordPosition object={object} record={record} />}
      title={recordTitle(record, t)}
      actions={
        <>
          {shown.map((action) => (
            <Button key={action.name} icon={iconOf(action)} loading={pending} onClick={() => start(action)}>
              {action.label}
            </Button>
          ))}
          <PrintButton record={record} />
          {record.can.update && (
            <Button icon={<Pencil size={16} />} onClick={() => void navigate(paths.edit(object.name, record.id))}>
              {t('action.edit')} <kbd className={styles.key}>E</kbd>
            </Button>
          )}
          {items.length > 0 && (
            <Dropdown trigger={['click']} placement="bottomRight" menu={{ items }}>
              <Button icon={<Ellipsis size={16} />} aria-label={t('action.more')} />
            </Dropdown>
          )}
          {dialog}
        </>
      }
    />
  );
}

const iconOf = ({ icon }: ActionMeta) => (icon === undefined ? undefined : <ObjectIcon name={icon} size={16} />);
