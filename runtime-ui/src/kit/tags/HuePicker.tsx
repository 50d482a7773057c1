import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { hues } from '../theme/hues';
import styles from './TagManager.module.css';

/** One of the twelve hues. */
export function HuePicker({ value, onChange }: { value: string; onChange(hue: string): void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.hues} role="radiogroup" aria-label={t('tags.manage.color')}>
      {Object.entries(hues).map(([name, hue]) => (
        <button
          key={name}
          type="button"
          role="radio"
          aria-checked={name === value}
          aria-label={t(`tags.hue.${name}`)}
          title={t(`tags.hue.${name}`)}
          style={{ '--pale': hue.background, '--deep': hue.text } as CSSProperties}
          onClick={() => onChange(name)}
        />
      ))}
    </div>
  );
}
