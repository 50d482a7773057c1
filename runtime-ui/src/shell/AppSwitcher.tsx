import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMeta } from '../kit/api/MetaProvider';
import type { AppMeta } from '../kit/api/types';
import { ObjectIcon } from '../kit/ui/ObjectIcon';
import styles from './AppSwitcher.module.css';
import { startOf, useChosenApp } from './currentApp';

/** The tenant's mark; where there are several apps it opens the choice among them. */
export function AppSwitcher({ current }: { current: AppMeta | undefined }) {
  const { t } = useTranslation();
  const { apps, tenant } = useMeta();
  const navigate = useNavigate();
  const choose = useChosenApp((store) => store.choose);
  const mark = (
    <button type="button" className={styles.brand} aria-label={t('shell.app.switch')} title={tenant.name}>
      <span className={styles.mark}>{[...tenant.name][0]}</span>
      {apps.length > 1 && <span className={styles.name}>{current?.label}</span>}
    </button>
  );
  const open = (name: string) => {
    choose(name);
    void navigate(startOf(apps.find((app) => app.name === name)) ?? '/');
  };
  const items = apps.map(({ name, label, icon }) => ({
    key: name,
    label,
    icon: <ObjectIcon name={icon} size={16} />,
    onClick: () => open(name),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectable: true, selectedKeys: current ? [current.name] : [] }}>
      {mark}
    </Dropdown>
  );
}
