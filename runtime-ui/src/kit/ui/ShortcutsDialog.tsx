import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ShortcutHelp } from '../keyboard/shortcutHelp';
import styles from './ShortcutsDialog.module.css';

interface ShortcutsDialogProps {
  shortcuts: readonly ShortcutHelp[];
  onClose(): void;
}

/** Lists which keys do what. */
export function ShortcutsDialog({ shortcuts, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('shortcuts.title')} onCancel={onClose} footer={null} width={440}>
      <dl>
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
