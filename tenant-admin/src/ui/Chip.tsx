import { gray, hues, type HueName } from '@fangyuan/runtime-ui/kit/theme/hues.ts';
import type { PropsWithChildren } from 'react';
import styles from './Chip.module.css';

/** A state in a word; without a hue it is grey. */
export function Chip({ hue, children }: PropsWithChildren<{ hue?: HueName }>) {
  const { background, text } = hue ? hues[hue] : gray;
  return (
    <span className={styles.chip} style={{ background, color: text }}>
      {children}
    </span>
  );
}
