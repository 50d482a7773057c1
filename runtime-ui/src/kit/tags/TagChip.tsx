import { Lock } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../api/tags';
import { hueOf } from '../theme/hues';
import styles from './tags.module.css';

/** A tag in its colour; a lock tells that nobody else sees it. */
export function TagChip({ tag }: { tag: Pick<Tag, 'name' | 'color' | 'shared'> }) {
  const { t } = useTranslation();
  const hue = hueOf(tag.color, tag.name);
  return (
    <span className={styles.chip} style={{ '--pale': hue.background, '--deep': hue.text } as CSSProperties}>
      {!tag.shared && <Lock size={11} role="img" aria-label={t('tags.personal')} />}
      <span className={styles.name}>{tag.name}</span>
    </span>
  );
}
