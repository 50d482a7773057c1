import { identityColors } from '@fangyuan/runtime-ui/kit/theme/identity.ts';
import { useTranslation } from 'react-i18next';
import styles from './ColorPick.module.css';

type ColorPickProps = { value: string; onChange: (color: string) => void };

/** Chooses one of the colours made for telling objects apart. */
export function ColorPick({ value, onChange }: ColorPickProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.pick}>
      <legend>{t('ui.color')}</legend>
      {identityColors.map((color) => (
        <button
          key={color}
          type="button"
          aria-pressed={color === value}
          aria-label={color}
          className={styles.color}
          style={{ background: color }}
          onClick={() => onChange(color)}
        />
      ))}
    </fieldset>
  );
}
