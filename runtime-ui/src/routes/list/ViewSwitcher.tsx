import { Dropdown } from 'antd';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta } from '../../kit/api/types';
import type { ListState } from './useListState';
import styles from './ViewSwitcher.module.css';

/** The name of the view; pressed, the other views. */
export function ViewSwitcher({ object, state }: { object: ObjectMeta; state: ListState }) {
  const { t } = useTranslation();
  const label = state.view?.label ?? t('list.view.all', { objects: object.pluralLabel });
  if (object.listViews.length < 2) return <span>{label}</span>;
  const items = object.listViews.map((view) => ({
    key: view.name,
    label: view.label,
    onClick: () => state.setView(view.name),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectable: true, selectedKeys: state.view ? [state.view.name] : [] }}>
      <button type="button" className={styles.switcher} aria-label={t('list.view.switch', { view: label })}>
        {label}
        <ChevronDown size={18} aria-hidden />
      </button>
    </Dropdown>
  );
}
