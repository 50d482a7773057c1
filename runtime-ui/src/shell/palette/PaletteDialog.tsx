import { Input, Modal } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isComposing } from '../../kit/keyboard/composition';
import styles from './PaletteDialog.module.css';
import { PaletteList } from './PaletteList';
import { usePaletteItems } from './usePaletteItems';

/** Finds records by name, phone or number, and the way to lists: arrows choose, Enter opens, Ctrl+Enter in a new tab. */
export function PaletteDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { items, searching } = usePaletteItems(typed);
  const at = Math.min(chosen, items.length - 1);

  const open = (path: string | undefined, elsewhere: boolean) => {
    if (path === undefined) return;
    onClose();
    if (elsewhere) window.open(`/app${path}`, '_blank', 'noopener');
    else void navigate(path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((at + step + items.length) % Math.max(items.length, 1));
    } else if (event.code === 'Enter') {
      event.preventDefault();
      open(items[at]?.path, event.ctrlKey || event.metaKey);
    }
  };

  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={560} style={{ top: 80 }} title={null}>
      <Input
        autoFocus
        size="large"
        variant="borderless"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={at < 0 ? undefined : `palette-${at}`}
        aria-label={t('palette.button.label')}
        placeholder={t('palette.button.hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList items={items} chosen={at} onOpen={open} />
      {items.length === 0 && !searching && <p className={styles.none}>{t('picker.state.nothingFound')}</p>}
    </Modal>
  );
}
