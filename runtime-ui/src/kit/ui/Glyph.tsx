import { identityOf } from '../theme/identity';
import styles from './Glyph.module.css';
import { ObjectIcon } from './ObjectIcon';

interface GlyphProps {
  icon: string;
  color: string;
  size?: number;
}

/** The mark of an object: its icon, white on its colour. */
export function Glyph({ icon, color, size = 36 }: GlyphProps) {
  return (
    <span className={styles.glyph} style={{ width: size, height: size, background: identityOf(color) }} aria-hidden>
      <ObjectIcon name={icon} size={size / 2} strokeWidth={1.75} />
    </span>
  );
}
