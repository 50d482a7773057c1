import type { CSSProperties } from 'react';
import { gray, hueOf } from '../../theme/hues';
import styles from './field.module.css';

interface ChipProps {
  /** Decides the hue where no colour is given. */
  name: string;
  label: string;
  color?: string | null;
  active?: boolean;
}

/** A picklist value or tag in one of the twelve hues; grey when it is no longer in use. */
export function Chip({ name, label, color, active = true }: ChipProps) {
  const hue = active ? hueOf(color, name) : gray;
  return (
    <span className={styles.chip} style={{ '--pale': hue.background, '--deep': hue.text } as CSSProperties}>
      {label}
    </span>
  );
}
