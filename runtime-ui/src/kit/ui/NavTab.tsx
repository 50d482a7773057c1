import { identityOf } from '../theme/identity';
import styles from './NavTab.module.css';
import { useOpenOnClick } from './openPath';

export interface NavTabProps {
  /** Below the application's own root. */
  path: string;
  /** The whole address. */
  href: string;
  label: string;
  color: string;
  current: boolean;
}

/** A tab of the bar; the current one is underlined in its object's colour. */
export function NavTab({ path, href, label, color, current }: NavTabProps) {
  return (
    <a
      className={styles.tab}
      href={href}
      onClick={useOpenOnClick(path)}
      aria-current={current ? 'page' : undefined}
      style={current ? { boxShadow: `inset 0 -3px ${identityOf(color)}` } : undefined}
    >
      {label}
    </a>
  );
}
