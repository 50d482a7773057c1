import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from './LeaveGuard';
import styles from './SaveBar.module.css';

type SaveBarProps = {
  /** How many changes wait; the bar shows while there are any. */
  count: number;
  saving: boolean;
  disabled?: boolean;
  onSave: () => void;
  onDiscard: () => void;
};

/** Unsaved changes of a page: how many, save (Ctrl+S), discard; leaving the page asks. */
export function SaveBar({ count, saving, disabled, onSave, onDiscard }: SaveBarProps) {
  const { t } = useTranslation();
  const dirty = count > 0;
  const save = () => dirty && !disabled && !saving && onSave();
  useShortcuts([{ code: 'KeyS', ctrl: true, run: save }]);
  return (
    <>
      {dirty && (
        <output className={styles.bar}>
          <span>{t('ui.unsaved', { count })}</span>
          <Button onClick={onDiscard}>{t('ui.discard')}</Button>
          <Button type="primary" loading={saving} disabled={disabled} onClick={onSave}>
            {t('ui.save')} <kbd>Ctrl S</kbd>
          </Button>
        </output>
      )}
      <LeaveGuard dirty={dirty && !saving} />
    </>
  );
}
