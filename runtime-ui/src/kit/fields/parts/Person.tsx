import { Avatar } from '../../ui/Avatar';
import styles from './field.module.css';

/** A person: face and name. */
export function Person({ id, name }: { id: string; name: string }) {
  return (
    <span className={styles.person}>
      <Avatar id={id} name={name} size={20} />
      <span className={styles.personName}>{name}</span>
    </span>
  );
}
