import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../keyboard/useShortcuts';
import styles from './ShortcutsSheet.module.css';

/** Which keys do what; `name` is a key of the catalogues. */
export interface ShortcutHelp {
  keys: readonly string[];
  name: string;
}

/** The sheet that `?` opens. */
export function ShortcutsSheet({ shortcuts }: { shortcuts: readonly ShortcutHelp[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcuts([{ code: 'Slash', shift: true, run: () => setOpen(true) }]);
  return (
    <Modal title={t('shortcuts.title')} open={open} onCancel={() => setOpen(false)} footer={null} width={440}>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, name }) => (
          <div key={name} className={styles.row}>
            <dt>{t(name)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
