import { hueOf } from '../theme/hues';
import styles from './Avatar.module.css';

interface AvatarProps {
  /** Decides the hue, so that a person keeps it under another name. */
  id: string;
  name: string;
  size: number;
}

/** A person's face: the first letter of the name in the person's own hue. */
export function Avatar({ id, name, size }: AvatarProps) {
  const hue = hueOf(undefined, id);
  return (
    <span
      className={styles.avatar}
      style={{ width: size, height: size, fontSize: size * 0.55, background: hue.text }}
      aria-hidden
    >
      {[...name][0] ?? '?'}
    </span>
  );
}
