import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import styles from './PaletteButton.module.css';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog')).PaletteDialog }));

/** Opens the search over everything, as Ctrl+K does. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcuts([{ code: 'KeyK', ctrl: true, run: () => setOpen(true) }]);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => setOpen(true)}>
        <Search size={15} aria-hidden />
        <span className={styles.words}>{t('palette.button.hint')}</span>
        <kbd className={styles.words}>Ctrl K</kbd>
      </button>
      <Suspense>{open && <PaletteDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
